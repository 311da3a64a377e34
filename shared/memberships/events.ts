/** What registrations and units leave behind. Ids and codes only. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { membershipStateSchema } from './membership';
import { membershipActs, membershipTransitions } from './transitions';
import { unitStateSchema } from './unit';

export const membershipEventTypes = [
  'membership.applied',
  ...membershipActs.map((act) => membershipTransitions[act].event),
] as const;

/** A community and what stands above it. */
export const communityPathSchema = z.object({
  district: placeIdSchema,
  street: placeIdSchema,
  community: placeIdSchema,
});

const every = { id: ulidSchema, at: instantSchema, act: z.string(), actorId: ulidSchema, place: communityPathSchema };

export const membershipEventSchema = z.object({
  ...every,
  type: z.enum(membershipEventTypes),
  membershipId: ulidSchema,
  memberId: ulidSchema,
  from: z.optional(membershipStateSchema),
  to: membershipStateSchema,
  unitSeesService: z.boolean(),
});
export type MembershipEvent = z.infer<typeof membershipEventSchema>;

export const unitEventTypes = ['unit.paired', 'unit.unpaired', 'unit.contact_named', 'unit.contact_ended'] as const;
export const unitEventSchema = z.object({
  ...every,
  type: z.enum(unitEventTypes),
  unitId: ulidSchema,
  /** Who stands for it from now on, or no longer does. */
  contactId: z.optional(ulidSchema),
  to: unitStateSchema,
});
export type UnitEvent = z.infer<typeof unitEventSchema>;
