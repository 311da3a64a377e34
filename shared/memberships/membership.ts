/** 双报到: a member's unit pairs with a community, and he registers to serve where he lives. The community confirms. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';

export const membershipStates = ['applied', 'confirmed', 'declined', 'withdrawn', 'ended'] as const;
export const membershipStateSchema = z.enum(membershipStates);
export type MembershipState = z.infer<typeof membershipStateSchema>;

export const membershipSkills = [
  'repair',
  'learning',
  'health',
  'companionship',
  'errand',
  'law',
  'arts',
  'phones',
  'driving',
] as const;
export const membershipSkillSchema = z.enum(membershipSkills);
export type MembershipSkill = z.infer<typeof membershipSkillSchema>;

/** A weekly range of whole hours in Asia/Shanghai: `weekday` 1 is Monday, `to` is the first hour that is no longer free. */
export const freeHoursSchema = z
  .strictObject({
    weekday: z.number().check(z.int(), z.minimum(1), z.maximum(7)),
    from: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
    to: z.number().check(z.int(), z.minimum(1), z.maximum(24)),
  })
  .check(z.refine(({ from, to }) => from < to, { error: 'ends before it begins', path: ['to'] }));
export type FreeHours = z.infer<typeof freeHoursSchema>;

/** A unit from the list by its id, or one that is not in the list in the member's words. */
export const membershipUnitSchema = z.union([
  z.strictObject({ unitId: ulidSchema }),
  z.strictObject({ unlisted: words(2, 40) }),
]);

export const membershipReceiptSchema = z.object({
  id: ulidSchema,
  state: membershipStateSchema,
  unitSeesService: z.boolean(),
});
export type MembershipReceipt = z.infer<typeof membershipReceiptSchema>;

/** As the member himself and the staff of his community read it; nobody else reads it. */
export const membershipViewSchema = z.object({
  id: ulidSchema,
  memberId: ulidSchema,
  state: membershipStateSchema,
  name: z.string(),
  communityId: placeIdSchema,
  communityName: z.string(),
  unitName: z.string(),
  /** Whether the unit is one that has paired with a community. */
  unitListed: z.boolean(),
  branch: z.string(),
  skills: z.array(membershipSkillSchema),
  skillWords: z.optional(z.string()),
  freeHours: z.array(freeHoursSchema),
  unitSeesService: z.boolean(),
  appliedAt: instantSchema,
  decidedAt: z.optional(instantSchema),
  /** Why it was declined or ended. */
  reason: z.optional(z.string()),
});
export type MembershipView = z.infer<typeof membershipViewSchema>;
