/** The lists of wishes that people read for themselves: the wall, my wishes, my claims. */
import { type Actor, holdsAt, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { placeKindOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/list-contract';
import { gridWallReaders, membersWallReaders } from '../../shared/wishes/relations';
import { mayReadFor } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import { claimRowOf, hasLetGo } from './claim-row-view';
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

/** In which grid a wish lies is told to those who may come, and to no stranger (DOMAIN §2.1): he looks by community. */
const mayNarrowTo = async (place: string, actor: Actor | undefined, index: WishIndex): Promise<boolean> => {
  if (placeKindOf(place) !== 'grid' && placeKindOf(place) !== 'building') return true;
  if (actor === undefined) return false;
  const path = await index.pathOf(place);
  return path !== undefined && holdsWithin(actor, gridWallReaders, path);
};

/** What waits for a neighbour, newest first, for anybody to read; what is kept from the wall, for members and partners there. */
export const listWall =
  ({ wishes, index }: WallPorts) =>
  async ({ input, actor }: Asked<typeof contracts.listWall>): Promise<Result<ReplyOf<typeof contracts.listWall>>> => {
    const { place, cursor, audience, ...sought } = input.query;
    if (audience === 'members' && !holdsAt(actor, membersWallReaders, place)) return refuse('NOT_ALLOWED');
    if (!(await mayNarrowTo(place, actor, index))) return refuse('NOT_ALLOWED', 'query.place');
    const question = wallQuestion(sought, audience);
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

/** The wishes that he has let go of are looked at: what they show to him may be no more than they show to strangers, or nothing. */
export const listMyClaims =
  ({ wishes }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMyClaims>): Promise<Result<ReplyOf<typeof contracts.listMyClaims>>> => {
    const page = await wishes.listClaims(actor.personId, input.query.cursor);
    const left = page.ok ? page.value.items.filter(hasLetGo).map(({ wishId }) => wishId) : [];
    const found = left.length === 0 ? [] : await wishes.findAll(left);
    const byId = new Map(found.map((wish) => [wish.id, wish]));
    return pageWith(page, (claim) => claimRowOf(actor, claim, byId.get(claim.wishId)));
  };
