/** A decision as one transaction. */
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { actingKeys } from '../platform/keys/proxies';
import { wishKeys } from '../platform/keys/wishes';
import type { Write } from '../platform/table';
import type { Agency, WishChange, WishClause } from './wish-change';
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
  }
};

const placesTaken = ({ joins, leaves = [], delivers }: WishChange) => ({
  add: {
    ...(joins === undefined ? {} : { held: 1, holders: new Set([joins]) }),
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

const claimWrite = ({ claim, claimFrom = [] }: WishChange): Write[] => {
  if (claim === undefined) return [];
  const states = claimFrom.filter((state) => state !== 'none');
  const inState: Clause = { oneOf: ['state', states] };
  return [
    { put: claimRow(claim), when: [claimFrom.includes('none') ? { either: [{ absent: 'pk' }, inState] } : inState] },
  ];
};

const otherClaims = ({ allClaims, event }: WishChange): Write[] =>
  allClaims === undefined
    ? []
    : allClaims.members.map((memberId) => ({
        update: wishKeys(event.wishId).claim(memberId),
        change: { set: { state: allClaims.to } },
        when: [{ present: 'pk' }],
      }));

const timerWrite = ({ confirmTimer, event }: WishChange): Write[] => {
  if (confirmTimer === undefined) return [];
  const key = wishKeys(event.wishId).confirmTimer;
  if (confirmTimer === 'drop') return [{ remove: key }];
  const timer = { kind: 'timer', act: 'flagUnconfirmedWish', subjectId: event.wishId };
  return [{ put: { ...key, ...timer, dueShard: shardOf(event.wishId), dueAt: confirmTimer.fireAt } }];
};

const noteWrite = ({ note, event }: WishChange): Write[] =>
  note === undefined
    ? []
    : [{ put: noteRow(event.wishId, { ...note, eventId: event.id, writerId: event.actorId ?? 'system' }) }];

/** The ground on which somebody acts for another, as it stands at the moment of writing. */
export const agencyCheck = (agency: Agency | undefined): Write[] => {
  if (agency === undefined) return [];
  const { through, principalId, agentId } = agency;
  return through === 'proxy'
    ? [
        {
          check: personKeys(principalId).profile,
          when: [{ present: 'pk' }, { absent: 'openid' }, { absent: 'accountId' }],
        },
      ]
    : [{ check: actingKeys(principalId).agent(agentId), when: [{ is: ['state', 'active'] }] }];
};

/** The wish stands first and the asker's claim second: the ground last: the store reads refusals by position. */
export const writesOf = (change: WishChange): Write[] => [
  wishUpdate(change),
  ...claimWrite(change),
  ...otherClaims(change),
  ...timerWrite(change),
  ...noteWrite(change),
  { put: wishEventRow(change.event), when: [{ absent: 'pk' }] },
  ...agencyCheck(change.agency),
];
