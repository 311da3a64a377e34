/** The four lists of wishes: the wall, my wishes, my claims, the staff queue. One query each. */
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/contract';
import type { ClaimRowView } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { rightToFileFor } from './principal';
import { mayReadQueue } from './queue-readers';
import { termSought, type WallIndex } from './wall-index';
import type { Claim } from './wish';
import type { PageOf, WishStore } from './wish-store';
import { cardOf, rowOf } from './wish-view';

interface Ports {
  readonly wishes: WishStore;
}

interface WallPorts extends Ports {
  readonly wall: WallIndex;
}

const pageWith = <Stored, Shown>(
  page: Result<PageOf<Stored>>,
  show: (stored: Stored) => Shown | undefined,
): Result<{ items: Shown[]; next: string | undefined }> =>
  page.ok ? accept({ items: page.value.items.flatMap((it) => show(it) ?? []), next: page.value.next }) : page;

/** What waits for a neighbour, newest first, for anybody to read. */
export const listWall =
  ({ wishes, wall }: WallPorts) =>
  async ({ input }: Asked<typeof contracts.listWall>): Promise<Result<ReplyOf<typeof contracts.listWall>>> => {
    const { place, cursor, ...sought } = input.query;
    const page =
      termSought(sought) === undefined
        ? await wishes.listByState('published', place, 'newest', cursor)
        : await wall.find(sought, place, cursor);
    return pageWith(page, cardOf);
  };

const mayListOf = async (wishes: WishStore, actor: Actor, authorId: string): Promise<boolean> =>
  authorId === actor.personId ||
  actor.actsFor.includes(authorId) ||
  rightToFileFor(actor, await wishes.findPrincipal(authorId)) === 'proxy';

export const listMyWishes =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyWishes>): Promise<Result<ReplyOf<typeof contracts.listMyWishes>>> => {
    const { onBehalfOf = actor.personId, cursor } = input.query;
    if (!(await mayListOf(wishes, actor, onBehalfOf))) return refuse('NOT_FOUND', 'query.onBehalfOf');
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
