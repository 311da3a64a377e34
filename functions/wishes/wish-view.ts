/** What is shown of a wish, by the relations of whoever asks. Nothing here knows a phone, a door or a full name. */
import type { Through } from '../../shared/kernel/acting';
import type { Instant } from '../../shared/kernel/instant';
import type { Relation, WishCard, WishRowView, WishView } from '../../shared/wishes/wish';
import type { NamesAgent } from '../kernel/agent-names';
import { extensionOf } from './claim';
import type { Claim } from './claim-schema';
import { isMeant, openTo } from './contact';
import { referralView } from './referral';
import { undoUntil } from './undo-completion';
import { offeredPlaces, type Wish } from './wish';
import type { StoredNote, WishStory } from './wish-store';

/** Of a thing, and of what nobody has sorted yet. */
const ceilingOf = ({ category, priceCeiling }: Wish): number | undefined =>
  category === undefined || category === 'goods' ? priceCeiling : undefined;

/** For everybody; absent while staff have issued no words. */
export const cardOf = (wish: Wish): WishCard | undefined => {
  if (wish.publicWords === undefined || wish.category === undefined || wish.publishedAt === undefined) return undefined;
  return {
    id: wish.id,
    number: wish.number,
    state: wish.state,
    category: wish.category,
    publicWords: wish.publicWords,
    authorMask: wish.authorMask,
    communityId: wish.place.community,
    communityName: wish.communityName,
    needBy: wish.needBy,
    places: wish.places,
    held: wish.held,
    priceCeiling: ceilingOf(wish),
    publishedAt: wish.publishedAt,
    drawAt: wish.drawAt,
  };
};

const referred = ({ referral }: Wish) => (referral === undefined ? {} : { referral: referralView(referral) });

/** For the resident himself and for staff: his own words. */
export const rowOf = (wish: Wish): WishRowView => ({
  id: wish.id,
  number: wish.number,
  state: wish.state,
  category: wish.category,
  words: wish.words,
  publicWords: wish.publicWords,
  authorMask: wish.authorMask,
  communityName: wish.communityName,
  textVerdict: wish.textVerdict,
  places: wish.places,
  held: wish.held,
  submittedAt: wish.submittedAt,
  dueAt: wish.dueAt,
  toCall: wish.toCall,
  needBy: wish.needBy,
  publishedAt: wish.publishedAt,
  drawAt: wish.drawAt,
  ...referred(wish),
});

export interface WishReader {
  readonly personId: string | undefined;
  readonly claim: Claim | undefined;
  readonly through?: Through | undefined;
  /** Who acted for the author, as far as he may read it. */
  readonly namesAgent: NamesAgent;
  readonly at: Instant;
}

const overlaps = (one: readonly Relation[], other: readonly Relation[]): boolean =>
  one.some((it) => other.includes(it));

const readWords: readonly Relation[] = ['author', 'communityStaff', 'overseer'];
/** His own words, and by whom he was acted for. */
export const readsWords = (relations: readonly Relation[]): boolean => overlaps(readWords, relations);

const timelineOf = (
  { events, notes }: WishStory,
  relations: readonly Relation[],
  { personId, namesAgent }: Pick<WishReader, 'personId' | 'namesAgent'>,
): WishView['timeline'] => {
  const readable = (note: StoredNote) => note.writerId === personId || overlaps(note.readers, relations);
  const noteOf = new Map(notes.filter(readable).map((note) => [note.eventId, note.text]));
  return events
    .filter((event) => event.type !== 'wish.text_checked')
    .map((event) => {
      const { id, at, act, by, through, rating, sorted } = event;
      const step = { id, at, act, by, through, note: noteOf.get(id) };
      return readsWords(relations) ? { ...step, actedBy: namesAgent(event), rating, sorted } : step;
    });
};

const forStrangers = (wish: Wish): Omit<WishView, 'relations' | 'timeline'> => ({
  id: wish.id,
  number: wish.number,
  state: wish.state,
  category: wish.category,
  publicWords: wish.publicWords,
  authorMask: wish.authorMask,
  communityId: wish.place.community,
  communityName: wish.communityName,
  needBy: wish.needBy,
  priceCeiling: ceilingOf(wish),
  places: wish.places,
  held: wish.held,
  delivered: wish.done,
  offered: offeredPlaces(wish),
  reserve: wish.reserve.length,
  drawAt: wish.drawAt,
  submittedAt: wish.submittedAt,
  // Of those that are kept from the wall, nobody is a stranger who reads it.
  ...(wish.membersOnly === true ? { membersOnly: true } : {}),
});

const knowArea: readonly Relation[] = [...readWords, 'claimer', 'assignee'];
export const knowsArea = (relations: readonly Relation[]): boolean => overlaps(knowArea, relations);
/** He is asked whether they shall be open, and so he and staff read that they are. */
const openContact: readonly Relation[] = ['author', 'communityStaff'];
/** He may take it back; they make a story of it. */
const mayTell: readonly Relation[] = ['author', 'communityStaff'];
const judge: readonly Relation[] = ['communityStaff'];

const contactView = (
  { wish, claims }: WishStory,
  relations: readonly Relation[],
  claim: Claim | undefined,
): Pick<WishView, 'contactOpen' | 'contactOpenTo' | 'contactOpenToAll'> => {
  const { contact } = wish;
  if (contact === undefined) return {};
  const isTold = overlaps(openContact, relations);
  const shows = isTold ? contact.shows : openTo(relations, { wish, claim });
  const to = claims.filter((one) => isMeant(contact, one)).length;
  const told = contact.everybody === true ? { contactOpenTo: to, contactOpenToAll: true } : { contactOpenTo: to };
  return { ...(shows.length === 0 ? {} : { contactOpen: [...shows] }), ...(isTold ? told : {}) };
};

const thanksView = ({ thanks }: Wish, relations: readonly Relation[]): Pick<WishView, 'thanks'> =>
  thanks === undefined || !overlaps(mayTell, relations)
    ? {}
    : { thanks: { state: thanks.state, ...(thanks.words === undefined ? {} : { words: thanks.words }) } };

const claimView = (wish: Wish, claim: Claim | undefined) =>
  claim === undefined
    ? {}
    : {
        myClaim: {
          state: claim.state,
          claimedAt: claim.claimedAt,
          leaseUntil: claim.leaseUntil,
          extendTo: claim.state === 'held' ? extensionOf(wish, claim) : undefined,
          size: claim.size,
          team: claim.team,
          turn: claim.state === 'waiting' ? wish.reserve.indexOf(claim.memberId) + 1 : undefined,
        },
      };

/** Why his turn was which it was, for himself alone: it is in the record of the draw. */
const turnView = ({ events }: WishStory, personId: string | undefined): Pick<WishView, 'myTurn'> => {
  const drawn = events.flatMap((event) => event.drawn ?? []);
  const at = drawn.findIndex(({ memberId }) => memberId === personId);
  const his = drawn[at];
  if (his === undefined) return {};
  return { myTurn: { turn: at + 1, of: drawn.length, helped: his.helped, lastHelped: his.lastHelped } };
};

const coming: readonly Claim['state'][] = ['held', 'delivered', 'confirmed'];
const teamsOf = ({ claims }: WishStory) =>
  claims
    .filter(({ size, team, state }) => coming.includes(state) && (size > 1 || team !== undefined))
    .map(({ size, team }) => ({ size, team }));

/** For the resident, as long as he may. */
const undoView = (wish: Wish, relations: readonly Relation[], at: Instant) => {
  const until = undoUntil(wish);
  return relations.includes('author') && until !== undefined && until >= at ? { undoUntil: until } : {};
};

/** Field by field, who may read it; each group names its relations. */
export const viewOf = (story: WishStory, relations: readonly Relation[], asker: WishReader): WishView => {
  const { wish } = story;
  const inside = knowsArea(relations);
  return {
    ...forStrangers(wish),
    ...(readsWords(relations)
      ? {
          words: wish.words,
          givenCategory: wish.givenCategory,
          rating: wish.rating,
          toCall: wish.toCall,
          teams: teamsOf(story),
          expiresAt: wish.expiresAt,
          ...referred(wish),
        }
      : {}),
    ...(inside
      ? {
          gridId: wish.place.grid,
          area: wish.gridName,
          dueAt: wish.dueAt,
          closeReason: wish.closeReason,
          accompanied: wish.accompanied,
        }
      : {}),
    ...contactView(story, relations, asker.claim),
    ...thanksView(wish, relations),
    ...(overlaps(judge, relations) ? { textVerdict: wish.textVerdict, rules: wish.rules } : {}),
    ...claimView(wish, asker.claim),
    ...turnView(story, asker.personId),
    ...undoView(wish, relations, asker.at),
    relations: [...relations],
    through: asker.through,
    timeline: inside ? timelineOf(story, relations, asker) : [],
  };
};
