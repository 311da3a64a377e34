import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const deskEventTypes = ['desk.opened', 'desk.ended'] as const;

/** Ids and codes only. */
export const deskEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(deskEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  deskId: ulidSchema,
});

export type DeskEvent = z.infer<typeof deskEventSchema>;
