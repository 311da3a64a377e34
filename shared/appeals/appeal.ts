/** 诉求: something that is wrong where people live, and that an office has to put right. */
import * as z from 'zod/mini';
import { throughSchema } from '../kernel/acting';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { words } from '../kernel/text';
import { clockStepSchema, urgencySchema } from './limits';

export const appealStates = [
  'submitted',
  'accepted',
  'dispatched',
  'signed',
  'contacted',
  'in_progress',
  'returned',
  'answered',
  'reopened',
  'suspended',
  'closed',
  'declined',
  'merged',
  'withdrawn',
] as const;
export const appealStateSchema = z.enum(appealStates);
export type AppealState = z.infer<typeof appealStateSchema>;

/** Whom or what it is about: where it lands follows from it (`routing.ts`). */
export const appealSubjects = ['matter', 'community', 'gridWorker', 'property', 'street'] as const;
export const appealSubjectSchema = z.enum(appealSubjects);
export type AppealSubject = z.infer<typeof appealSubjectSchema>;

/** Whose turn it is to see to it. It rises by act or by clock. */
export const appealLevels = ['community', 'street', 'district'] as const;
export const appealLevelSchema = z.enum(appealLevels);
export type AppealLevel = z.infer<typeof appealLevelSchema>;

/**
 * How somebody stands to an appeal. `owner`: staff of the node whose turn it is; `gridWorker`: of the grid in which it lies, while it is
 * the community's turn; `supervisor`: staff of a node above; `firstReceiver`: staff of the node where it came in (首接), when it is not their
 * turn any more; `lead` and `coHandler`: he stands for a unit that was called.
 */
export const appealRelations = [
  'author',
  'owner',
  'gridWorker',
  'supervisor',
  'firstReceiver',
  'lead',
  'coHandler',
  'system',
] as const;
export const appealRelationSchema = z.enum(appealRelations);
export type AppealRelation = z.infer<typeof appealRelationSchema>;

/** 承办: what a unit that was called has come to. `recalled`: the call was taken back, or the matter went to others. */
export const callStates = ['called', 'signed', 'reported', 'done', 'returned', 'recalled'] as const;
export const callStateSchema = z.enum(callStates);
export type CallState = z.infer<typeof callStateSchema>;

export const callParts = ['lead', 'co'] as const;

/** Why a unit says that it isn't the one (退单). */
export const returnReasons = ['notOurDuty', 'notOurArea', 'otherOwner', 'noSuchPlace', 'unclear'] as const;
export const returnReasonSchema = z.enum(returnReasons);

/** Why an appeal is not taken on (不予受理). Each names somebody who can be called instead. */
export const declineReasons = [
  'notPublic',
  'otherDoor',
  'court',
  'petition',
  'discipline',
  'unclear',
  'settled',
] as const;
export const declineReasonSchema = z.enum(declineReasons);

/** What an answer is: an honest word for each, of which only the first says that it is put right. */
export const answerKinds = ['solved', 'explained', 'planned', 'handedOn', 'notNow'] as const;
export const answerKindSchema = z.enum(answerKinds);

/** 挂账 and 延期: why time is asked for. */
export const delayKinds = ['suspend', 'extend'] as const;
export const delayKindSchema = z.enum(delayKinds);
export const delayReasons = ['weather', 'material', 'procedure', 'budget', 'season', 'otherParty'] as const;
export const delayReasonSchema = z.enum(delayReasons);

export const delaySchema = z.object({
  kind: delayKindSchema,
  reason: delayReasonSchema,
  /** The day on which it goes on, or to which it is put off. */
  until: daySchema,
  askedBy: ulidSchema,
  askedAt: instantSchema,
});

/** What the reporter says when he has an answer: 联系了吗 · 解决了吗 · 满意吗. */
export const surveySchema = z.strictObject({
  contacted: z.boolean(),
  solved: z.boolean(),
  satisfied: z.boolean(),
});

export const appealWordsSchema = words(4, 500);
export const appealWhereSchema = words(2, 60);
export const appealAnswerSchema = words(4, 500);
export const appealAccountSchema = words(2, 500);

/** A unit that was called to it, as the node's staff, the units and the reporter read it. */
export const callViewSchema = z.object({
  unitId: ulidSchema,
  unitName: z.string(),
  part: z.enum(callParts),
  state: callStateSchema,
  calledAt: instantSchema,
  /** What it did, for staff and the units; never for the reporter. */
  account: z.optional(z.string()),
  returnReason: z.optional(returnReasonSchema),
});

/** A clock as everybody who may read the appeal sees it. */
export const clockViewSchema = z.object({
  step: clockStepSchema,
  startedAt: instantSchema,
  dueAt: instantSchema,
  metAt: z.optional(instantSchema),
  /** When it was found that the time had run out. */
  overdueAt: z.optional(instantSchema),
  unitId: z.optional(ulidSchema),
});

/** One step that has happened. */
export const appealStepSchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  act: z.string(),
  by: appealRelationSchema,
  through: z.optional(throughSchema),
  /** Of which unit he was who did it. */
  unitName: z.optional(z.string()),
  level: appealLevelSchema,
  /** What was said, where the asker is of those who may read it. */
  note: z.optional(z.string()),
  /** Of a step of the clock: which time was running out, or had run out. */
  clock: z.optional(clockStepSchema),
});

/** A line of a list. */
export const appealRowSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: appealStateSchema,
  words: z.string(),
  category: z.optional(z.string()),
  urgency: urgencySchema,
  level: appealLevelSchema,
  placeName: z.string(),
  submittedAt: instantSchema,
  /** By when the next step is promised to the reporter. */
  dueAt: z.optional(instantSchema),
  /** Its time has run out: it is under supervision (督办). */
  supervisedAt: z.optional(instantSchema),
  /** The reporter has not said in time whether it is put right, and staff call him. */
  toCall: z.optional(z.literal(true)),
  /** Surname and two stars; absent for a unit where he wished it so. */
  authorMask: z.optional(z.string()),
});
export type AppealRow = z.infer<typeof appealRowSchema>;

export const appealViewSchema = z.extend(appealRowSchema, {
  about: appealSubjectSchema,
  communityId: z.optional(placeIdSchema),
  /** Where, in the reporter's words. */
  where: z.optional(z.string()),
  nameHidden: z.boolean(),
  relations: z.array(appealRelationSchema),
  through: z.optional(throughSchema),
  calls: z.array(callViewSchema),
  clocks: z.array(clockViewSchema),
  /** The asker's own unit, where he stands for one that was called. */
  myUnitId: z.optional(ulidSchema),
  delay: z.optional(delaySchema),
  suspendedUntil: z.optional(daySchema),
  answer: z.optional(z.object({ kind: answerKindSchema, words: z.string(), plannedFor: z.optional(daySchema) })),
  survey: z.optional(surveySchema),
  returns: z.number(),
  reopenings: z.number(),
  steps: z.array(appealStepSchema),
});
export type AppealView = z.infer<typeof appealViewSchema>;

export const appealReceiptSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: appealStateSchema,
  dueAt: z.optional(instantSchema),
});
export type AppealReceipt = z.infer<typeof appealReceiptSchema>;
