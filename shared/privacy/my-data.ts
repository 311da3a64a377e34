/** What a person may ask of those who keep his data: who looked, a copy, the end. */
import * as z from 'zod/mini';
import { roleSchema } from '../kernel/actor';
import { askedWaySchema, consentPurposeSchema, guardianSchema } from '../kernel/consent';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const consentViewSchema = z.object({
  purpose: consentPurposeSchema,
  /** `none`: never asked; `outdated`: given to an earlier text. */
  state: z.enum(['none', 'given', 'outdated', 'withdrawn']),
  /** When he last said so. */
  at: z.optional(instantSchema),
  guardian: z.optional(guardianSchema),
  /** Told for him before he had an account: how he was asked. */
  how: z.optional(askedWaySchema),
});
export type ConsentView = z.infer<typeof consentViewSchema>;

/** What was shown in full. */
export const viewedThings = ['door', 'phone'] as const;
export const viewedThingSchema = z.enum(viewedThings);

/** One full view of his data: by whom in which office, when and why. */
export const fullViewSchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  what: viewedThingSchema,
  /** In which roles he serves; empty when he holds none any more. */
  roles: z.array(roleSchema),
  /** Surname and two stars: enough to ask the office about him. */
  viewerMask: z.string(),
  /** Where he serves. */
  placeName: z.string(),
  reason: z.string(),
});
export type FullView = z.infer<typeof fullViewSchema>;

export const exportStates = ['none', 'preparing', 'ready'] as const;

/** For how many days the file can be fetched. */
export const exportDays = 7;
