import * as z from 'zod/mini';
import { consentPurposeSchema } from '../kernel/consent';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { homePathSchema } from '../kernel/place';
import { deathTellerSchema, nearRelativeSchema } from './death';

export const personEventTypes = [
  'person.phone_verified',
  'person.phone_forgotten',
  'person.consent_given',
  'person.consent_withdrawn',
  'person.export_asked',
  'person.export_ready',
  'person.closed',
  'person.deceased',
  'person.death_corrected',
  'person.copy_revealed',
] as const;

/** What somebody did about himself, or was put on record of him. Ids and codes only. */
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
  /** Of a death: on whose word. */
  toldBy: z.optional(deathTellerSchema),
  /** Of an account that was closed after a death, or a copy that was given: who asked for it. */
  askedBy: z.optional(nearRelativeSchema),
  /** Of a copy: the near relative to whom it was given. */
  relativeId: z.optional(ulidSchema),
  /** His home, where staff put it on record of him, or a guardian said it for a child. What he does about himself has no place. */
  place: z.optional(homePathSchema),
});

export type PersonEvent = z.infer<typeof personEventSchema>;
