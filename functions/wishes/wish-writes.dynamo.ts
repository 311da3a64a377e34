import { attachWrites, shownPhotoWrites } from '../platform/attached-photos';
import type { Clause } from '../platform/expression';
import type { Key } from '../platform/keys/key';
import { wishKeys } from '../platform/keys/wishes';
import { agencyChecks } from '../platform/principals';
import type { Write } from '../platform/table';
import { claimWrites, leaseWrite, timerRow } from './claim-writes.dynamo';
import { storyWrites } from './story-shelf.dynamo';
import type { WishChange, WishClause } from './wish-change';
import { noteRow, referralQueue, wishEventRow, wishQueue } from './wish-rows.dynamo';

/** An empty set is no attribute at all. */
const membersAre = (attribute: string, members: readonly string[]): Clause =>
  members.length === 0 ? { absent: attribute } : { is: [attribute, new Set(members)] };

const clauseOf = (clause: WishClause): Clause => {
  switch (clause.kind) {
    case 'fewerHeldThan':
      return { below: ['held', clause.limit] };
    case 'heldIs':
      return { is: ['held', clause.count] };
    case 'holdersAre':
      return membersAre('holders', clause.members);
    case 'deliverersAre':
      return membersAre('deliverers', clause.members);
    case 'offersAre':
      return { is: ['offers', clause.members] };
    case 'reserveIs':
      return { is: ['reserve', clause.members] };
    case 'drawIs':
      return clause.at === undefined ? { absent: 'drawAt' } : { is: ['drawAt', clause.at] };
    case 'revisionIs':
      return { is: ['revision', clause.revision] };
    case 'publicWordsAre':
      return { is: ['publicWords', clause.words] };
    case 'verdictPending':
      return { is: ['textVerdict', 'pending'] };
    case 'notToCall':
      return { is: ['toCall', false] };
    case 'completionIs':
      return { is: ['completionId', clause.eventId] };
    case 'assigneeIs':
      return { is: ['assigneeId', clause.member] };
    case 'contactIs':
      return clause.contact === undefined ? { absent: 'contact' } : { is: ['contact', clause.contact] };
    case 'thanksAre':
      return { is: ['thanks', clause.thanks] };
    case 'referralIs':
      return { is: ['referral', clause.referral] };
    case 'stateIs':
      return { is: ['state', clause.state] };
  }
};

/** Named sets that somebody is in; an empty one would be no value at all. */
const setsOf = (named: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(named).flatMap(([name, ids]) => (ids.length === 0 ? [] : [[name, new Set(ids)]])));

const placesTaken = ({ joins, leaves = [], delivers, heldBy = 0, doneBy = 0 }: WishChange) => ({
  add: {
    ...(heldBy === 0 ? {} : { held: heldBy }),
    ...(doneBy === 0 ? {} : { done: doneBy }),
    ...setsOf({
      holders: joins === undefined ? [] : [joins.memberId],
      deliverers: delivers === undefined ? [] : [delivers],
    }),
  },
  takeOut: setsOf({ holders: leaves }),
});

/** Where it stands afterwards, if it stands elsewhere. */
const queued = (change: WishChange) => {
  const { event, to, set } = change;
  const wish = { ...change, id: event.wishId, place: event.place };
  if (set.referral !== undefined) return referralQueue(wish, set.referral);
  return event.from === to ? {} : wishQueue(wish, to, event.at);
};

const wishUpdate = (change: WishChange): Write => {
  const { event, to } = change;
  return {
    update: wishKeys(event.wishId).wish,
    change: {
      set: {
        ...change.set,
        state: to,
        ...(change.clear.includes('toCall') ? { toCall: false } : {}),
        ...queued(change),
      },
      remove: change.clear.filter((field) => field !== 'toCall'),
      ...placesTaken(change),
    },
    when: [{ oneOf: ['state', change.from] }, ...change.clauses.map(clauseOf)],
  };
};

const timerWrite = (key: Key, wishId: string, act: string, timer: WishChange['confirmTimer']): Write[] => {
  if (timer === undefined) return [];
  return timer === 'drop' ? [{ remove: key }] : [{ put: timerRow(key, wishId, act, timer.fireAt) }];
};

const timerWrites = (change: WishChange): Write[] => {
  const { wishId } = change.event;
  const { confirmTimer, answerTimer, drawTimer, referralTimer, expireTimer } = wishKeys(wishId);
  return [
    ...timerWrite(confirmTimer, wishId, 'flagUnconfirmedWish', change.confirmTimer),
    ...timerWrite(answerTimer, wishId, 'lapseAssignment', change.answerTimer),
    ...timerWrite(expireTimer, wishId, 'expireWish', change.expireTimer),
    ...timerWrite(drawTimer, wishId, 'drawPlaces', change.drawTimer),
    ...timerWrite(referralTimer, wishId, 'flagReferral', change.referralTimer),
    ...leaseWrite(wishId, change.lease),
  ];
};

const noteWrite = ({ note, event }: WishChange): Write[] =>
  note === undefined
    ? []
    : [{ put: noteRow(event.wishId, { ...note, eventId: event.id, writerId: event.actorId ?? 'system' }) }];

/** The wish stands first, then the claim and what its member holds; the ground last, and the photos before it: the store reads refusals by position. */
export const writesOf = (change: WishChange): Write[] => [
  wishUpdate(change),
  ...claimWrites(change),
  ...timerWrites(change),
  ...noteWrite(change),
  ...storyWrites(change),
  ...shownPhotoWrites(change.attaches, change.event),
  { put: wishEventRow(change.event), when: [{ absent: 'pk' }] },
  ...attachWrites(change.attaches, change.event),
  ...agencyChecks(change.agency),
];
