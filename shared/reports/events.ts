/** What 举报 leave behind. Ids and codes only. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { reportReasonSchema, reportStateSchema, reportSubjectTypes } from './report';

export const reportEventTypes = ['report.received', 'report.answered'] as const;

export const reportEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(reportEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  reportId: ulidSchema,
  reporterId: ulidSchema,
  to: reportStateSchema,
  reason: reportReasonSchema,
  subjectType: z.enum(reportSubjectTypes),
  subjectId: z.union([ulidSchema, placeIdSchema]),
  handledBy: z.enum(['community', 'street', 'district']),
  handlerPlaceId: placeIdSchema,
  /** The office that answers: its street's, of whatever its communities are asked. */
  place: placePathSchema,
});

export type ReportEvent = z.infer<typeof reportEventSchema>;
