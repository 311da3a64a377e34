/** A decision as one transaction. */
import type { Instant } from '../../shared/kernel/instant';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { openClaimsKey, wishKeys } from '../platform/keys/wishes';
import { agencyCheck } from '../platform/principals';
import type { Write } from '../platform/table';
import type { WishChange, WishClause } from './wish-change';
import { claimRow, noteRow, wishEventRow, wishQueue } from './wish-rows.dynamo';

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
    case 'revisionIs':
      return { is: ['revision', clause.revision] };
    case 'verdictPending':
      return { is: ['textVerdict', 'pending'] };
    case 'notToCall':
      return { is: ['toCall', false] };
    case 'assigneeIs':
      return { is: ['assigneeId', clause.member] };
    case 'stateIs':
      return { is: ['state', clause.state] };
  }
};

const placesTaken = ({ joins, leaves = [], delivers }: WishChange) => ({
  add: {
    ...(joins === undefined ? {} : { held: 1, holders: new Set([joins.memberId]) }),
    ...(leaves.length === 0 ? {} : { held: -leaves.length }),
    ...(delivers === undefined ? {} : { deliverers: new Set([delivers]) }),
  },
  ...(leaves.length === 0 ? {} : { takeOut: { holders: new Set(leaves) } }),
});

const wishUpdate = (change: WishChange): Write => {
  const { event, to } = change;
  const moved = event.from !== to;
  return {
    update: wishKeys(event.wishId).wish,
    change: {
      set: {
        ...change.set,
        state: to,
        ...(change.clear.includes('toCall') ? { toCall: false } : {}),
        ...(moved ? wishQueue({ id: event.wishId, place: event.place }, to, event.at) : {}),
      },
      remove: change.clear.filter((field) => field === 'dueAt'),
      ...placesTaken(change),
    },
    when: [{ oneOf: ['state', change.from] }, ...change.clauses.map(clauseOf)],
  };
};

const claimWrite = ({ claim, claimFrom = [], leaseWas }: WishChange): Write[] => {
  if (claim === undefined) return [];
  const states = claimFrom.filter((state) => state !== 'none');
  const inState: Clause = { oneOf: ['state', states] };
  const asFound: Clause[] = leaseWas === undefined ? [] : [{ is: ['leaseUntil', leaseWas] }];
  const when: Clause = claimFrom.includes('none') ? { either: [{ absent: 'pk' }, inState] } : inState;
  return [{ put: claimRow(claim), when: [when, ...asFound] }];
};

/** One more that he holds, unless he holds as many as he may. */
const openClaim = ({ joins, event }: WishChange): Write[] =>
  joins === undefined
    ? []
    : [
        {
          update: openClaimsKey(joins.memberId),
          change: { set: { kind: 'openClaims' }, add: { wishes: new Set([event.wishId]) } },
          when: [{ either: [{ absent: 'wishes' }, { smaller: ['wishes', joins.limit] }] }],
        },
      ];

/** Whoever has delivered, given back or is released holds nothing any more, and no lease of his runs. */
const closedClaims = ({ leaves = [], delivers, allClaims, event }: WishChange): Write[] => {
  const released = allClaims?.to === 'released' ? allClaims.members : [];
  const members = new Set([...leaves, ...(delivers === undefined ? [] : [delivers]), ...released]);
  return [...members].flatMap((memberId): Write[] => [
    {
      update: openClaimsKey(memberId),
      change: { set: { kind: 'openClaims' }, takeOut: { wishes: new Set([event.wishId]) } },
    },
    { remove: wishKeys(event.wishId).leaseTimer(memberId) },
  ]);
};

const otherClaims = ({ allClaims, event }: WishChange): Write[] =>
  allClaims === undefined
    ? []
    : allClaims.members.map((memberId) => ({
        update: wishKeys(event.wishId).claim(memberId),
        change: { set: { state: allClaims.to } },
        when: [{ present: 'pk' }],
      }));

const timerRow = (key: Key, wishId: string, act: string, dueAt: Instant) => ({
  ...key,
  kind: 'timer',
  act,
  subjectId: wishId,
  dueShard: shardOf(wishId),
  dueAt,
});

const timerWrite = (key: Key, wishId: string, act: string, timer: WishChange['confirmTimer']): Write[] => {
  if (timer === undefined) return [];
  return timer === 'drop' ? [{ remove: key }] : [{ put: timerRow(key, wishId, act, timer.fireAt) }];
};

const leaseWrite = ({ lease, event: { wishId } }: WishChange): Write[] => {
  if (lease === undefined) return [];
  const key = wishKeys(wishId).leaseTimer(lease.memberId);
  return [{ put: { ...timerRow(key, wishId, lease.act, lease.fireAt), memberId: lease.memberId } }];
};

const timerWrites = (change: WishChange): Write[] => {
  const { wishId } = change.event;
  const { confirmTimer, answerTimer } = wishKeys(wishId);
  return [
    ...timerWrite(confirmTimer, wishId, 'flagUnconfirmedWish', change.confirmTimer),
    ...timerWrite(answerTimer, wishId, 'lapseAssignment', change.answerTimer),
    ...leaseWrite(change),
  ];
};

const noteWrite = ({ note, event }: WishChange): Write[] =>
  note === undefined
    ? []
    : [{ put: noteRow(event.wishId, { ...note, eventId: event.id, writerId: event.actorId ?? 'system' }) }];

/** The wish stands first, then the claim and what its member holds, the ground last: the store reads refusals by position. */
export const writesOf = (change: WishChange): Write[] => [
  wishUpdate(change),
  ...claimWrite(change),
  ...openClaim(change),
  ...otherClaims(change),
  ...closedClaims(change),
  ...timerWrites(change),
  ...noteWrite(change),
  { put: wishEventRow(change.event), when: [{ absent: 'pk' }] },
  ...agencyCheck(change.agency),
];
