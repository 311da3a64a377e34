import * as z from 'zod/mini';
import { consentPurposeSchema } from '../kernel/consent';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const personEventTypes = [
  'person.phone_verified',
  'person.phone_forgotten',
  'person.consent_given',
  'person.consent_withdrawn',
  'person.export_asked',
  'person.export_ready',
  'person.closed',
] as const;

/** What somebody did about himself. Ids and codes only. */
export const personEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(personEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  personId: ulidSchema,
  /** Of a consent. */
  purpose: z.optional(consentPurposeSchema),
});

export type PersonEvent = z.infer<typeof personEventSchema>;
