/** How a member's service is counted, and when his unit may read of it. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { UnitService } from '../../shared/memberships/unit';
import type { Membership } from './membership';

/** He is confirmed, has said so himself, and his unit is one on the list. */
export const isShown = (membership: Membership | undefined): membership is Membership & { readonly unitId: string } =>
  membership?.state === 'confirmed' && membership.unitSeesService && membership.unitId !== undefined;

/** Whom he helped, where and with what words is not in it. */
export const serviceOf = ({ name, served = 0, lastServedAt }: Membership): UnitService => ({
  name,
  served,
  ...(lastServedAt === undefined ? {} : { lastServedAt }),
});

/** What was counted is taken back; `last`: when he met the latest of the others. */
export const oneLess = ({ lastServedAt: _, ...membership }: Membership, last: Instant | undefined): Membership => ({
  ...membership,
  served: Math.max(0, (membership.served ?? 0) - 1),
  ...(last === undefined ? {} : { lastServedAt: last }),
});

/** One more; events may come in any order. */
export const oneMore = (membership: Membership, at: Instant): Membership => {
  const { served = 0, lastServedAt = at } = membership;
  return { ...membership, served: served + 1, lastServedAt: lastServedAt < at ? at : lastServedAt };
};
