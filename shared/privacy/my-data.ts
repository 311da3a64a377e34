/** What a person may ask of those who keep his data: who looked, a copy, the end. */
import * as z from 'zod/mini';
import { roleSchema } from '../kernel/actor';
import { askedWaySchema, consentPurposeSchema, guardianSchema } from '../kernel/consent';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { nearRelativeSchema } from './death';

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

/** What was shown in full; `contact`: phone and door together; `copy`: all of it, to a near relative of one who has died. */
export const viewedThings = ['door', 'phone', 'contact', 'copy'] as const;
export const viewedThingSchema = z.enum(viewedThings);

/** One full view of his data: by whom in which office, when and why. */
export const fullViewSchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  what: viewedThingSchema,
  /** In which roles he serves; empty when he holds none any more, and of a near relative who was given a copy. */
  roles: z.array(roleSchema),
  /** Surname and two stars: enough to ask the office about him. */
  viewerMask: z.string(),
  /** Where he serves; of a copy, where it was given. */
  placeName: z.string(),
  /** Of a copy that was given after a death: to whom. */
  askedBy: z.optional(nearRelativeSchema),
  reason: z.string(),
});
export type FullView = z.infer<typeof fullViewSchema>;

export const exportStates = ['none', 'preparing', 'ready'] as const;

/** A copy of the data of somebody who has died, as the near relative sees it who was given it. */
export const givenCopyViewSchema = z.object({
  personId: ulidSchema,
  nameMask: z.string(),
  state: z.enum(exportStates),
  askedAt: instantSchema,
  until: z.optional(instantSchema),
  parts: z.number(),
});
export type GivenCopyView = z.infer<typeof givenCopyViewSchema>;

/** For how many days the file can be fetched. */
export const exportDays = 7;
