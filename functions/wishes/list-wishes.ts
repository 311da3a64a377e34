/** The four lists of wishes: the wall, my wishes, my claims, the staff queue. One query each. */
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/contract';
import { relationRoles } from '../../shared/wishes/relations';
import type { ClaimRowView } from '../../shared/wishes/wish';
import { mayReadFor } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import type { Claim } from './wish';
import type { PageOf, WishStore } from './wish-store';
import { cardOf, rowOf } from './wish-view';

interface Ports {
  readonly wishes: WishStore;
}

const pageWith = <Stored, Shown>(
  page: Result<PageOf<Stored>>,
  show: (stored: Stored) => Shown | undefined,
): Result<{ items: Shown[]; next: string | undefined }> =>
  page.ok ? accept({ items: page.value.items.flatMap((it) => show(it) ?? []), next: page.value.next }) : page;

/** What waits for a neighbour, newest first, for anybody to read. */
export const listWall =
  ({ wishes }: Ports) =>
  async ({ input: { query } }: Asked<typeof contracts.listWall>): Promise<Result<ReplyOf<typeof contracts.listWall>>> =>
    pageWith(await wishes.listByState('published', query.place, 'newest', query.cursor), cardOf);

export const listMyWishes =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyWishes>): Promise<Result<ReplyOf<typeof contracts.listMyWishes>>> => {
    const { onBehalfOf = actor.personId, cursor } = input.query;
    if (!(await mayReadFor(actor, onBehalfOf, wishes.findPrincipal))) return refuse('NOT_FOUND', 'query.onBehalfOf');
    return pageWith(await wishes.listByAuthor(onBehalfOf, cursor), rowOf);
  };

const claimRowOf = ({ memberId: _, ...claim }: Claim): ClaimRowView => claim;

export const listMyClaims =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyClaims>): Promise<Result<ReplyOf<typeof contracts.listMyClaims>>> =>
    pageWith(await wishes.listClaims(actor.personId, input.query.cursor), claimRowOf);

const queueReaders: readonly string[] = [...relationRoles.communityStaff, ...relationRoles.overseer];

/** He may read the queue of a node at which he himself holds one of the roles. */
const mayReadQueue = (actor: Actor, placeId: string): boolean =>
  actor.grants.some(({ role, at }) => queueReaders.includes(role) && leafOf(at) === placeId);

/** One state's wishes at and under a node, the longest waiting first. */
export const listWishQueue =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listWishQueue>): Promise<Result<ReplyOf<typeof contracts.listWishQueue>>> => {
    const { place, state, cursor } = input.query;
    if (!mayReadQueue(actor, place)) return refuse('NOT_ALLOWED');
    return pageWith(await wishes.listByState(state, place, 'oldest', cursor), rowOf);
  };
