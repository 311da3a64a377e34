/** A grid worker's leave: for its days the stand-in is shown first. It is over by itself. */
import * as z from 'zod/mini';
import { daySchema, daysInMs, type Instant, shanghaiDay } from '../kernel/instant';

const longestDays = 180;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) / daysInMs(1);

/** Both days belong to it. */
export const leaveSchema = z.strictObject({ from: daySchema, until: daySchema }).check(
  z.refine(({ from, until }) => from <= until && dayNumber(until) - dayNumber(from) < longestDays, {
    path: ['until'],
    error: 'ends before it begins, or is longer than half a year',
  }),
);
export type Leave = z.infer<typeof leaveSchema>;

/** Whether he is away at this moment, by the calendar of Asia/Shanghai. */
export const isAway = (leave: Leave | undefined, at: Instant): boolean =>
  leave !== undefined && leave.from <= shanghaiDay(at) && shanghaiDay(at) <= leave.until;

/** Who may say so: the worker himself, and those who staff his community. */
export const leaveKeepers = ['gridWorker', 'communityStaff', 'streetAdmin'] as const;
