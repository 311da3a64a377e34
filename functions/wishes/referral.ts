/** How a referral stands, and by when its resident is called. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { endOfShanghaiDay, type Instant, instantSchema } from '../../shared/kernel/instant';
import { isOpenReferral, type ReferralView, referralViewSchema } from '../../shared/wishes/referral';
import { shanghaiTime } from '../kernel/quiet-hours';

export const referralSchema = z.extend(referralViewSchema, {
  since: instantSchema,
  /** Whose word the outcome is, and when he called; absent where the system has ended it. */
  settledBy: z.optional(ulidSchema),
  settledAt: z.optional(instantSchema),
});
export type Referral = z.infer<typeof referralSchema>;

/** From the beginning of the day it is among the day's work; until its end it is promised. */
export const callFrom = (callOn: string): Instant => shanghaiTime(callOn, '00:00');

/** What a referral that waits for its day is beside itself. */
export const untilCalled = (callOn: string) => ({
  dueAt: endOfShanghaiDay(callOn),
  timer: { fireAt: callFrom(callOn) },
});

export const openReferral = (referral: Referral | undefined): Referral | undefined =>
  isOpenReferral(referral) ? referral : undefined;

export const referralView = ({ kind, office, officePhone, callOn, outcome }: Referral): ReferralView => ({
  kind,
  office,
  officePhone,
  callOn,
  ...(outcome === undefined ? {} : { outcome }),
});
