/** 投诉建议: what a person has to say about how he is served. Answered by somebody else than it is about. */
import * as z from 'zod/mini';
import { throughSchema } from '../kernel/acting';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';

export const suggestionStates = ['received', 'answered', 'reopened', 'closed'] as const;
export const suggestionStateSchema = z.enum(suggestionStates);
export type SuggestionState = z.infer<typeof suggestionStateSchema>;

/** Whom or what it is about: the route follows from it. */
export const suggestionSubjects = ['community', 'gridWorker', 'property', 'street', 'app', 'other'] as const;
export const suggestionSubjectSchema = z.enum(suggestionSubjects);
export type SuggestionSubject = z.infer<typeof suggestionSubjectSchema>;

export const suggestionRelationSchema = z.enum(['author', 'handler']);
export type SuggestionRelation = z.infer<typeof suggestionRelationSchema>;

export const suggestionWordsSchema = words(6, 500);
export const suggestionAnswerSchema = words(4, 500);

export const suggestionStepSchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  act: z.string(),
  /** By what right it was done for the author, when it was not the author himself. */
  through: z.optional(throughSchema),
  /** Who that was. */
  actedBy: z.optional(z.string()),
  /** What was said at this step. */
  note: z.optional(z.string()),
});

/** A line of a list, for its author and for those who answer. */
export const suggestionRowSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: suggestionStateSchema,
  about: suggestionSubjectSchema,
  words: z.string(),
  /** Surname and two stars. */
  authorMask: z.string(),
  placeName: z.string(),
  receivedAt: instantSchema,
  /** By when an answer is promised; absent while none is owed. */
  dueAt: z.optional(instantSchema),
});
export type SuggestionRow = z.infer<typeof suggestionRowSchema>;

export const suggestionViewSchema = z.extend(suggestionRowSchema, {
  /** Who answers: a street or the district, never whom it is about. */
  handledBy: z.enum(['street', 'district']),
  /** It was reopened before: it can't be a second time. */
  wasReopened: z.boolean(),
  relations: z.array(suggestionRelationSchema),
  /** By what right the asker is as good as the author, when he is not the author himself. */
  through: z.optional(throughSchema),
  steps: z.array(suggestionStepSchema),
});
export type SuggestionView = z.infer<typeof suggestionViewSchema>;

export const suggestionReceiptSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: suggestionStateSchema,
  dueAt: z.optional(instantSchema),
});
export type SuggestionReceipt = z.infer<typeof suggestionReceiptSchema>;

/** The place it speaks of, a community or a node of one. */
export const suggestionPlaceSchema = placeIdSchema.check(z.regex(/^[cgb]/));
