/** 转介: a wish that is for an office or for professionals and not for a neighbour is handed to them, and staff look whether it helped. */
import * as z from 'zod/mini';
import { daySchema, daysInMs, type Instant, later, shanghaiDay } from '../kernel/instant';

/** To whom, in the order in which staff read them. */
export const referralKinds = ['professional', 'social_aid', 'hospital', 'disabled_federation', 'other'] as const;
export const referralKindSchema = z.enum(referralKinds);
export type ReferralKind = z.infer<typeof referralKindSchema>;

/** What staff hear when they call. */
export const toldOutcomes = ['helped', 'not_helped', 'waiting'] as const;

/** What came of it at last; `moot`: nobody is left whom it could help. */
export const referralOutcomes = [...toldOutcomes, 'moot'] as const;
export const referralOutcomeSchema = z.enum(referralOutcomes);
export type ReferralOutcome = z.infer<typeof referralOutcomeSchema>;

/** As the resident and staff read it. The number is an office's, which everybody may call. */
export const referralViewSchema = z.object({
  kind: referralKindSchema,
  office: z.string(),
  officePhone: z.string(),
  /** The day on which staff call the resident. */
  callOn: daySchema,
  /** Absent: staff have not called yet. */
  outcome: z.optional(referralOutcomeSchema),
});
export type ReferralView = z.infer<typeof referralViewSchema>;

/** Whether staff will call, or call again. */
export const isOpenReferral = (referral: Pick<ReferralView, 'outcome'> | undefined): boolean =>
  referral !== undefined && (referral.outcome === undefined || referral.outcome === 'waiting');

/** The last day for which a call may be promised. */
export const mostCallDays = 60;

/** From tomorrow on: whoever has just been sent to an office has not heard of it today. */
export const isCallDay = (day: string, at: Instant): boolean =>
  day > shanghaiDay(at) && day <= shanghaiDay(later(at, daysInMs(mostCallDays)));
