/** 要打电话的: people whom something waits for and whom no message reached. Staff ring them up. */
import * as z from 'zod/mini';
import type { Role } from '../kernel/actor';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import type { MembershipState } from '../memberships/membership';
import type { ResidencyState } from '../people/residency';
import type { ActingState } from '../proxies/acting-for';
import type { SuggestionState } from '../suggestions/suggestion';
import { handlerRoles } from '../suggestions/transitions';
import type { ClaimState, WishState } from '../wishes/wish';
import {
  messageStateSchema,
  messageWhySchema,
  type NoticeKind,
  type NoticeSubject,
  noticeKindSchema,
  noticeSubjectSchema,
} from './notice';

/**
 * The notices that ask a person to do something, or tell him what he has waited for, and the state in which the matter still does. The
 * answer to a report is none of them: whoever handles it is not to know who reported.
 */
export const askingKinds = {
  wish_info_asked: 'needs_info',
  wish_delivered: 'delivered',
  wish_unconfirmed: 'delivered',
  wish_assigned: 'offered',
  wish_expired: 'closed',
  residency_confirmed: 'confirmed',
  residency_declined: 'declined',
  membership_confirmed: 'confirmed',
  membership_declined: 'declined',
  suggestion_answered: 'answered',
  acting_asked: 'asked',
} as const satisfies Partial<
  Record<NoticeKind, WishState | ClaimState | ResidencyState | MembershipState | SuggestionState | ActingState>
>;

export const asks = (kind: NoticeKind): kind is keyof typeof askingKinds => kind in askingKinds;

/** He was told before and has not answered: somebody rings, whatever message has come. */
export const isToBeCalled = (kind: NoticeKind): boolean => kind === 'wish_unconfirmed';

/** `listed`: he is to be called. `reached`: somebody spoke to him. */
export const unreachableStates = ['listed', 'reached'] as const;
export const unreachableStateSchema = z.enum(unreachableStates);

/** What came of a call. */
export const callOutcomes = ['reached', 'no_answer', 'call_back', 'wrong_number'] as const;
export const callOutcomeSchema = z.enum(callOutcomes);
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

/** Whoever works for the place calls. */
export const callers = ['communityStaff', 'gridWorker', 'streetAdmin'] as const satisfies readonly Role[];
/** About what he has said, only those who answer it; nobody who serves where it was said about. */
export const answerCallers = handlerRoles.street;
export const servesThere = ['communityStaff', 'gridWorker'] as const satisfies readonly Role[];

export const callersAbout = ({ type }: Pick<NoticeSubject, 'type'>): readonly Role[] =>
  type === 'suggestion' ? answerCallers : callers;

export const unreachableViewSchema = z.object({
  personId: ulidSchema,
  noticeId: ulidSchema,
  nameMask: z.string(),
  /** Absent: he has left no number. */
  phoneMask: z.optional(z.string()),
  kind: noticeKindSchema,
  subject: noticeSubjectSchema,
  /** When he was told. */
  at: instantSchema,
  message: messageStateSchema,
  why: z.optional(messageWhySchema),
  calls: z.number(),
  lastOutcome: z.optional(callOutcomeSchema),
  lastCallAt: z.optional(instantSchema),
});
export type UnreachableView = z.infer<typeof unreachableViewSchema>;

export const unreachableReceiptSchema = z.object({
  personId: ulidSchema,
  noticeId: ulidSchema,
  state: unreachableStateSchema,
});
export type UnreachableReceipt = z.infer<typeof unreachableReceiptSchema>;
