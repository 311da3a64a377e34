import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { noticeSubjectSchema } from './notice';
import { callOutcomeSchema } from './unreachable';

export const callEventTypes = ['call.phone_revealed', 'call.noted'] as const;

/** Ids and codes only. */
export const callEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(callEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  /** Of the notice that did not reach him. */
  callId: ulidSchema,
  personId: ulidSchema,
  subject: noticeSubjectSchema,
  outcome: z.optional(callOutcomeSchema),
  place: placePathSchema,
});

export type CallEvent = z.infer<typeof callEventSchema>;
