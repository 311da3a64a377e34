import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { sheetsStateSchema } from './building-sheets';

export const sheetsEventTypes = ['sheets.requested', 'sheets.ready', 'sheets.failed'] as const;

/** Ids and codes only. */
export const sheetsEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(sheetsEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  placeId: placeIdSchema,
  to: sheetsStateSchema,
  place: placePathSchema,
});

export type SheetsEvent = z.infer<typeof sheetsEventSchema>;
