/** What a decision writes of claims: the asker's own, those of others that move with it, what each holds, and the clocks that run for them. */
import type { Instant } from '../../shared/kernel/instant';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { openClaimsKey, wishKeys } from '../platform/keys/wishes';
import type { Write } from '../platform/table';
import { helpOf } from './rotation';
import type { LeaseTimer, WishChange } from './wish-change';
import { claimRow } from './wish-rows.dynamo';

export const timerRow = (key: Key, wishId: string, act: string, dueAt: Instant) => ({
  ...key,
  kind: 'timer',
  act,
  subjectId: wishId,
  dueShard: shardOf(wishId),
  dueAt,
});

export const leaseWrite = (wishId: string, lease: LeaseTimer | undefined): Write[] => {
  if (lease === undefined) return [];
  const key = wishKeys(wishId).leaseTimer(lease.memberId);
  return [{ put: { ...timerRow(key, wishId, lease.act, lease.fireAt), memberId: lease.memberId } }];
};

const claimWrite = ({ claim, claimFrom = [], claimWas }: WishChange): Write[] => {
  if (claim === undefined) return [];
  const states = claimFrom.filter((state) => state !== 'none');
  const inState: Clause = { oneOf: ['state', states] };
  const asFound: Clause[] =
    claimWas === undefined ? [] : [{ is: ['leaseUntil', claimWas.leaseUntil] }, { is: ['size', claimWas.size] }];
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
          change: {
            set: { kind: 'openClaims' },
            add: { wishes: new Set([event.wishId]) },
            takeOut:
              joins.forgets === undefined || joins.forgets.length === 0 ? {} : { helped: new Set(joins.forgets) },
          },
          when: [{ either: [{ absent: 'wishes' }, { smaller: ['wishes', joins.limit] }] }],
        },
      ];

/** Whoever has delivered, given back or is released holds nothing any more; and no lease of his runs, nor an offer. */
const closedClaims = ({ leaves = [], delivers, allClaims, offersEnd = [], joins, event }: WishChange): Write[] => {
  const released = allClaims?.to === 'released' ? allClaims.members : [];
  const ended = new Set([...leaves, ...(delivers === undefined ? [] : [delivers]), ...released]);
  const timed = new Set([...ended, ...offersEnd.filter((memberId) => memberId !== joins?.memberId)]);
  return [
    ...[...ended].map((memberId) => ({
      update: openClaimsKey(memberId),
      change: {
        set: { kind: 'openClaims' },
        takeOut: { wishes: new Set([event.wishId]) },
        add: memberId === delivers ? { helped: new Set([helpOf(event)]) } : {},
      },
    })),
    ...[...timed].map((memberId) => ({ remove: wishKeys(event.wishId).leaseTimer(memberId) })),
  ];
};

const otherClaims = ({ allClaims, dismissed = [], event }: WishChange): Write[] => {
  const moved = [
    ...(allClaims?.members.map((memberId) => ({ memberId, to: allClaims.to })) ?? []),
    ...dismissed.map((memberId) => ({ memberId, to: 'released' })),
  ];
  return moved.map(({ memberId, to }) => ({
    update: wishKeys(event.wishId).claim(memberId),
    change: { set: { state: to } },
    when: [{ present: 'pk' }],
  }));
};

/** Each has his own time to answer. */
const offeredClaims = ({ offersTo, event: { wishId } }: WishChange): Write[] =>
  offersTo === undefined
    ? []
    : offersTo.members.flatMap((memberId): Write[] => [
        {
          update: wishKeys(wishId).claim(memberId),
          change: { set: { state: 'offered', leaseUntil: offersTo.until } },
          when: [{ is: ['state', 'waiting'] }],
        },
        ...leaseWrite(wishId, { memberId, act: 'lapseOffer', fireAt: offersTo.until }),
      ]);

/** The claim that the act is about stands first, then what its member holds: the store reads refusals by position. */
export const claimWrites = (change: WishChange): Write[] => [
  ...claimWrite(change),
  ...openClaim(change),
  ...otherClaims(change),
  ...offeredClaims(change),
  ...closedClaims(change),
];
