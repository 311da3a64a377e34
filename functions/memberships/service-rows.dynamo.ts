/** What a unit may read of its members lies beside the unit itself: it comes and goes with the consent, in the same transaction. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { memberKeys, unitKeys } from '../platform/keys/memberships';
import type { Write } from '../platform/table';
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
export const countWrites = (before: Membership, after: Membership, wishId: string): Write[] => {
  const { memberId, id, state, unitSeesService, served } = before;
  return [
    {
      put: { ...memberKeys(memberId).served(wishId), kind: 'served', membershipId: id, at: after.lastServedAt },
      when: [{ absent: 'pk' }],
    },
    {
      update: memberKeys(memberId).membership(id),
      change: { set: { served: after.served, lastServedAt: after.lastServedAt } },
      when: [
        { is: ['state', state] },
        { is: ['unitSeesService', unitSeesService] },
        served === undefined ? { absent: 'served' } : { is: ['served', served] },
      ],
    },
    ...shownWrites(before, after),
  ];
};
