/** 举报: somebody finds that a public item should not stand as it does. One report a person and item, and an answer to each. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';

/** The public items of the system. A new kind of public item is named here before it may be shown. */
export const reportSubjectTypes = ['wish', 'announcement', 'gridCard', 'serviceEntry', 'story'] as const;
/** `gridCard`: 有事找网格员, the name, the office number and the photo that stand at a grid. `serviceEntry`: one line of a place's 便民服务卡. `story`: a wish that came true. */
const gridIdSchema = placeIdSchema.check(z.regex(/^g/));
const subjectKinds = [
  z.strictObject({ type: z.enum(['wish', 'announcement', 'story']), id: ulidSchema }),
  z.strictObject({ type: z.literal('gridCard'), id: gridIdSchema }),
  z.strictObject({ type: z.literal('serviceEntry'), id: ulidSchema, place: placeIdSchema }),
] as const;
export const reportSubjectSchema = z.union(subjectKinds);
export type ReportSubject = z.infer<typeof reportSubjectSchema>;

export const reportReasons = ['privacy', 'untrue', 'offensive', 'advertising', 'outdated', 'other'] as const;
export const reportReasonSchema = z.enum(reportReasons);
export type ReportReason = z.infer<typeof reportReasonSchema>;

/** Upholding takes nothing down by itself: it leads to the act that does. */
export const reportStates = ['received', 'upheld', 'dismissed'] as const;
export const reportStateSchema = z.enum(reportStates);
export type ReportState = z.infer<typeof reportStateSchema>;

export const reportRelationSchema = z.enum(['reporter', 'handler']);
export type ReportRelation = z.infer<typeof reportRelationSchema>;

export const reportWordsSchema = words(2, 200);

export const reportRowSchema = z.object({
  id: ulidSchema,
  state: reportStateSchema,
  subject: reportSubjectSchema,
  /** The public words as they stood when it was reported. */
  excerpt: z.string(),
  /** Where the item belongs. */
  placeName: z.string(),
  reason: reportReasonSchema,
  words: z.optional(z.string()),
  reportedAt: instantSchema,
  /** By when an answer is promised; absent once it was given. */
  dueAt: z.optional(instantSchema),
});

/** A line of one's own. */
export const myReportSchema = z.extend(reportRowSchema, {
  answer: z.optional(z.string()),
  answeredAt: z.optional(instantSchema),
});
export type MyReport = z.infer<typeof myReportSchema>;

export const reportViewSchema = z.extend(myReportSchema, {
  /** Which office answers. */
  handledBy: z.enum(['community', 'street', 'district']),
  handlerPlaceId: placeIdSchema,
  relations: z.array(reportRelationSchema),
});
export type ReportView = z.infer<typeof reportViewSchema>;

export const reportReceiptSchema = z.object({
  id: ulidSchema,
  state: reportStateSchema,
  dueAt: z.optional(instantSchema),
});
export type ReportReceipt = z.infer<typeof reportReceiptSchema>;
