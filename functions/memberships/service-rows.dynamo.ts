/** What a unit may read of its members lies beside the unit itself: it comes and goes with the consent, in the same transaction. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { completedByCheck } from '../platform/completed-wish';
import { memberKeys, unitKeys } from '../platform/keys/memberships';
import type { Write } from '../platform/table';
import type { Counted, CountedNow } from './count-service';
import type { Membership } from './membership';
import { isShown, serviceOf } from './service';

const openRowSchema = z.object({ membershipId: ulidSchema });
export const openMembershipOf = (row: unknown): string => openRowSchema.parse(row).membershipId;

/** Nothing where the unit neither read of him before nor does afterwards. */
export const shownWrites = (before: Membership, after: Membership): Write[] => {
  if (isShown(after)) {
    const { unitId, memberId } = after;
    return [{ put: { ...unitKeys(unitId).service(memberId), kind: 'unitService', memberId, ...serviceOf(after) } }];
  }
  return isShown(before) ? [{ remove: unitKeys(before.unitId).service(before.memberId) }] : [];
};

/** Stands only while the registration is as it was read: neither a consent nor another count is lost. */
const countChanged = (before: Membership, after: Membership): Write => {
  const { memberId, id, state, unitSeesService, served } = before;
  const { lastServedAt } = after;
  return {
    update: memberKeys(memberId).membership(id),
    change: {
      set: { served: after.served, ...(lastServedAt === undefined ? {} : { lastServedAt }) },
      ...(lastServedAt === undefined ? { remove: ['lastServedAt'] } : {}),
    },
    when: [
      { is: ['state', state] },
      { is: ['unitSeesService', unitSeesService] },
      served === undefined ? { absent: 'served' } : { is: ['served', served] },
    ],
  };
};

/** `at` is the completion's own moment, whatever stood there as the latest. */
export const countWrites = (
  before: Membership,
  after: Membership,
  { memberId, wishId, completionId, at }: CountedNow,
): Write[] => [
  {
    put: { ...memberKeys(memberId).served(completionId), kind: 'served', membershipId: before.id, at },
    when: [{ absent: 'pk' }],
  },
  countChanged(before, after),
  ...shownWrites(before, after),
  completedByCheck(wishId, completionId),
];

export const takeBackWrites = (before: Membership, after: Membership, { memberId, completionId }: Counted): Write[] => [
  {
    update: memberKeys(memberId).served(completionId),
    change: { set: { undone: true } },
    when: [{ present: 'pk' }, { absent: 'undone' }],
  },
  countChanged(before, after),
  ...shownWrites(before, after),
];
