/** An appeal as the rules see it: one row that holds the calls to units and the clocks, so that they change together or not at all. Pure. */
import * as z from 'zod/mini';
import {
  type AppealReceipt,
  answerKindSchema,
  appealLevelSchema,
  appealStateSchema,
  appealSubjectSchema,
  callViewSchema,
  delaySchema,
  surveySchema,
} from '../../shared/appeals/appeal';
import { type ClockStep, clockStepSchema, limitRowSchema, urgencies, urgencySchema } from '../../shared/appeals/limits';
import { throughSchema } from '../../shared/kernel/acting';
import { spokenNumberSchema, ulidSchema } from '../../shared/kernel/id';
import { daySchema, instantSchema } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';
import { type Clock, clockSchema, pauseSchema, promisedBy } from './clocks';

/** A unit that was called (承办), with whom of it has done what. */
export const callSchema = z.extend(callViewSchema, {
  signedBy: z.optional(ulidSchema),
  reportedBy: z.optional(ulidSchema),
  /** It has said once that the matter isn't its own. It stays on record when the unit is called again. */
  hasReturned: z.optional(z.literal(true)),
});
export type Call = z.infer<typeof callSchema>;

/** What the tenant promised when it was filed: a later change of settings breaks no promise. */
export const termsSchema = z.object({
  limits: z.record(clockStepSchema, limitRowSchema),
  confirmDays: z.number(),
});
export type Terms = z.infer<typeof termsSchema>;

export const appealSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  /** One higher with each act: what is written stands on what was read. */
  revision: z.number(),
  state: appealStateSchema,
  /** Since when it stands in its state, at its node: the longest waiting is first in the queue. */
  since: instantSchema,
  about: appealSubjectSchema,
  words: z.string(),
  category: z.optional(z.string()),
  urgency: urgencySchema,
  /** The place it speaks of, a community or a node of one, or a street where nothing finer is known. */
  place: placePathSchema,
  placeName: z.string(),
  where: z.optional(z.string()),
  authorId: ulidSchema,
  authorMask: z.string(),
  /** He had no phone when it was filed, and lived there. */
  authorHome: z.optional(placePathSchema),
  filedBy: z.optional(ulidSchema),
  filedThrough: z.optional(throughSchema),
  /** Units do not learn who he is, and staff speak with him. */
  nameHidden: z.boolean(),
  level: appealLevelSchema,
  /** The node whose turn it is. */
  ownedAt: placePathSchema,
  /** 首接负责: where it came in. That node answers for it until a unit has signed and spoken with the reporter. */
  firstLevel: appealLevelSchema,
  firstAt: placePathSchema,
  calls: z.array(callSchema),
  /** The node's own staff see to it; who took it. */
  takenBy: z.optional(ulidSchema),
  /** A unit, or the staff who took it, have spoken with the reporter since it was last given to somebody. */
  contactedAt: z.optional(instantSchema),
  terms: termsSchema,
  clocks: z.array(clockSchema),
  pauses: z.array(pauseSchema),
  delay: z.optional(delaySchema),
  /** The state to which it goes back when it is suspended no more. */
  resumesTo: z.optional(appealStateSchema),
  extended: z.optional(z.literal(true)),
  returns: z.number(),
  /** After so many returns the node above has said whose it is: nobody returns it any more. */
  fixed: z.optional(z.literal(true)),
  reopenings: z.number(),
  answer: z.optional(
    z.object({
      kind: answerKindSchema,
      words: z.string(),
      plannedFor: z.optional(daySchema),
      by: ulidSchema,
      unitId: z.optional(ulidSchema),
    }),
  ),
  /** When staff call the reporter who has not said whether it is put right. */
  callAt: z.optional(instantSchema),
  toCall: z.optional(z.literal(true)),
  survey: z.optional(surveySchema),
  supervisedAt: z.optional(instantSchema),
  /** When it was last urged by its reporter. */
  urgedAt: z.optional(instantSchema),
  submittedAt: instantSchema,
});
export type Appeal = z.infer<typeof appealSchema>;

/** Which clocks tell the reporter when he hears next. */
const promised: Partial<Record<Appeal['state'], readonly ClockStep[]>> = {
  submitted: ['accept'],
  accepted: ['dispatch'],
  returned: ['answer'],
  reopened: ['answer'],
  dispatched: ['contact', 'answer'],
  signed: ['contact', 'answer'],
  contacted: ['answer'],
  in_progress: ['contact', 'answer'],
  suspended: ['answer'],
};

/** By when the next step is promised; nothing where nobody owes one. */
export const dueAtOf = ({ state, clocks }: { readonly state: Appeal['state']; readonly clocks: readonly Clock[] }) =>
  promisedBy(clocks, promised[state] ?? []);

export const receiptOf = (appeal: Appeal): AppealReceipt => {
  const { id, number, state } = appeal;
  const dueAt = dueAtOf(appeal);
  return { id, number, state, ...(dueAt === undefined ? {} : { dueAt }) };
};

/** Calls that still bind a unit. */
export const isLive = ({ state }: Call): boolean => state !== 'returned' && state !== 'recalled';

export const leadOf = ({ calls }: Pick<Appeal, 'calls'>): Call | undefined =>
  calls.find((call) => call.part === 'lead' && isLive(call));

export const callOf = ({ calls }: Pick<Appeal, 'calls'>, unitId: string): Call | undefined =>
  calls.find((call) => call.unitId === unitId && isLive(call));

/** As it stood when the appeal was filed. */
export const limitOf = ({ terms, urgency }: Pick<Appeal, 'terms' | 'urgency'>, step: ClockStep): string =>
  terms.limits[step][urgencies.indexOf(urgency)] ?? '24h';
