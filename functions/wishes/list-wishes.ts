/** The lists of wishes that people read for themselves: the wall, my wishes, my claims. One query each. */
import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { ClaimRowView } from '../../shared/wishes/claim-row';
import type * as contracts from '../../shared/wishes/list-contract';
import { membersWallReaders } from '../../shared/wishes/relations';
import { mayReadFor } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import type { Claim } from './claim-schema';
import { type WishIndex, wallQuestion } from './wish-index';
import type { PageOf, WishStore } from './wish-store';
import { cardOf, rowOf } from './wish-view';

interface Ports {
  readonly wishes: WishStore;
}

interface WallPorts extends Ports {
  readonly index: WishIndex;
}

export const pageWith = <Stored, Shown>(
  page: Result<PageOf<Stored>>,
  show: (stored: Stored) => Shown | undefined,
): Result<{ items: Shown[]; next: string | undefined }> =>
  page.ok ? accept({ items: page.value.items.flatMap((it) => show(it) ?? []), next: page.value.next }) : page;

/** What waits for a neighbour, newest first, for anybody to read; what is kept from the wall, for members and partners there. */
export const listWall =
  ({ wishes, index }: WallPorts) =>
  async ({ input, actor }: Asked<typeof contracts.listWall>): Promise<Result<ReplyOf<typeof contracts.listWall>>> => {
    const { place, cursor, audience, ...sought } = input.query;
    if (audience === 'members' && !holdsAt(actor, membersWallReaders, place)) return refuse('NOT_ALLOWED');
    const question = wallQuestion(sought);
    const page =
      question === undefined
        ? await wishes.listByState('published', place, 'newest', cursor, audience)
        : await index.find(question, place, cursor);
    return pageWith(page, cardOf);
  };

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

const claimRowOf = ({ memberId: _, team: __, ...claim }: Claim): ClaimRowView => claim;

export const listMyClaims =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyClaims>): Promise<Result<ReplyOf<typeof contracts.listMyClaims>>> =>
    pageWith(await wishes.listClaims(actor.personId, input.query.cursor), claimRowOf);
