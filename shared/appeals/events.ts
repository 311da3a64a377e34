/** What an appeal's acts leave behind. Ids and codes only: timeline, notices, statistics and audit are made from these. */
import * as z from 'zod/mini';
import { actedFor, throughSchema } from '../kernel/acting';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import {
  answerKindSchema,
  appealLevelSchema,
  appealRelationSchema,
  appealStateSchema,
  declineReasonSchema,
  delayKindSchema,
  delayReasonSchema,
  returnReasonSchema,
  surveySchema,
} from './appeal';
import { clockStepSchema, urgencySchema } from './limits';
import { appealActs, appealTransitions } from './transitions';

export const appealEventTypes = ['appeal.submitted', ...appealActs.map((act) => appealTransitions[act].event)] as const;

/** A time that is running out or has run out, and whose. */
export const dueClockSchema = z.object({ step: clockStepSchema, unitId: z.optional(ulidSchema) });

export const appealEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(appealEventTypes),
  at: instantSchema,
  act: z.string(),
  by: appealRelationSchema,
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  ...actedFor,
  appealId: ulidSchema,
  number: spokenNumberSchema,
  from: z.optional(appealStateSchema),
  to: appealStateSchema,
  authorId: ulidSchema,
  filedBy: z.optional(ulidSchema),
  filedThrough: z.optional(throughSchema),
  place: placePathSchema,
  level: appealLevelSchema,
  /** The node whose turn it is after the act. */
  ownerPlaceId: placeIdSchema,
  urgency: urgencySchema,
  category: z.optional(z.string()),
  /** Units that are called after the act; the lead first. */
  calledUnitIds: z.array(ulidSchema),
  /** The unit for which he acted. */
  handlingUnitId: z.optional(ulidSchema),
  declineReason: z.optional(declineReasonSchema),
  returnReason: z.optional(returnReasonSchema),
  /** Of a return: which unit it proposes. */
  proposedUnitId: z.optional(ulidSchema),
  answerKind: z.optional(answerKindSchema),
  survey: z.optional(surveySchema),
  delay: z.optional(z.object({ kind: delayKindSchema, reason: delayReasonSchema })),
  /** It has risen to this level in this act. */
  raisedTo: z.optional(appealLevelSchema),
  /** Of what the clock found. */
  warned: z.optional(z.array(dueClockSchema)),
  overdue: z.optional(z.array(dueClockSchema)),
  toCall: z.optional(z.literal(true)),
});

export type AppealEvent = z.infer<typeof appealEventSchema>;
