import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { importStateSchema } from './import-job';

export const importEventTypes = [
  'import.started',
  'import.part_added',
  'import.sealed',
  'import.begun',
  'import.failed',
  'import.finished',
  'import.cancelled',
] as const;

/** Ids and codes only. */
export const importEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(importEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  importId: ulidSchema,
  to: importStateSchema,
  /** Who started it. */
  starterId: ulidSchema,
  place: placePathSchema,
});

export type ImportEvent = z.infer<typeof importEventSchema>;
