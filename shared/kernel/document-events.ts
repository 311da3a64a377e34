import * as z from 'zod/mini';
import { documentNameSchema, documentStateSchema } from './document';
import { ulidSchema } from './id';
import { instantSchema } from './instant';
import { placePathSchema } from './place';

export const documentEventTypes = ['document.requested', 'document.ready', 'document.failed'] as const;

/** Ids and codes only. */
export const documentEventSchema = z.extend(documentNameSchema, {
  id: ulidSchema,
  type: z.enum(documentEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  to: documentStateSchema,
  place: placePathSchema,
});

export type DocumentEvent = z.infer<typeof documentEventSchema>;
