/**
 * Clocks by which something is owed: hours run by the wall clock, days are working days, and neither runs while the matter is suspended
 * (DOMAIN §2.3). The holidays come in as data, for nobody can compute them: the State Council announces each year in the autumn before.
 */
import { hoursInMs, type Instant, later, shanghaiDay } from './instant';

/** The statutory calendar (节假日与调休) as far as it has been announced, with a tenant's own exceptions already in it. */
export interface WorkCalendar {
  /** Years that have been announced; in any other a week is five days of work and two off. */
  readonly years: ReadonlySet<number>;
  /** Days of the week that are off, `2026-02-16`. */
  readonly holidays: ReadonlySet<string>;
  /** Saturdays and Sundays on which people work (调休上班). */
  readonly makeUpDays: ReadonlySet<string>;
}

/** A time in which the clock stands (挂账). Without an end it stands still. */
export interface Pause {
  readonly from: Instant;
  readonly until?: Instant | undefined;
}

export type Limit = { readonly hours: number } | { readonly workdays: number };

/** Until when an office answers on the last day, and from when it is reminded, in Shanghai. */
const [opens, closes] = ['09:00', '17:00'] as const;

const dayMs = hoursInMs(24);
const timeOn = (day: string, time: string): Instant => later(`${day}T${time}:00.000Z`, -hoursInMs(8));
const dayAfter = (day: string, days = 1): string => later(`${day}T00:00:00.000Z`, days * dayMs).slice(0, 10);
const yearOf = (day: string): number => Number(day.slice(0, 4));
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());

/** Whether people work on this day in Shanghai. */
export const isWorkday = ({ years, holidays, makeUpDays }: WorkCalendar, day: string): boolean => {
  if (!years.has(yearOf(day))) return !isWeekend(day);
  return isWeekend(day) ? makeUpDays.has(day) : !holidays.has(day);
};

/** The day on which it is suspended does not count, the one on which it goes on does. */
const stands = (pauses: readonly Pause[], day: string): boolean =>
  pauses.some(({ from, until }) => shanghaiDay(from) <= day && (until === undefined || day < shanghaiDay(until)));

/** More than any limit and any holiday together. A pause without an end is no answer that a search could find. */
const longestSearchDays = 4000;

const workdayAfter = (
  calendar: WorkCalendar,
  start: string,
  count: number,
  pauses: readonly Pause[],
): string | undefined => {
  let left = count;
  for (let day = dayAfter(start), looked = 0; looked < longestSearchDays; day = dayAfter(day), looked += 1) {
    if (isWorkday(calendar, day) && !stands(pauses, day)) left -= 1;
    if (left === 0) return day;
  }
  return undefined;
};

/** Moves on by `ms` of time that runs; nothing where it stands for ever before that. Pauses may overlap. */
const runOn = (start: Instant, ms: number, pauses: readonly Pause[]): Instant | undefined => {
  let [at, left] = [start, ms];
  for (const { from, until } of [...pauses].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (until !== undefined && until <= at) continue;
    const runs = Math.max(0, Date.parse(from) - Date.parse(at));
    if (left <= runs) break;
    if (until === undefined) return undefined;
    [at, left] = [until, left - runs];
  }
  return later(at, left);
};

/**
 * The end of the office hours of the `count`-th working day after the day of `start`, on which what is promised in working days is due.
 * @throws Error for a calendar in which nobody ever works
 */
export const workdaysLater = (calendar: WorkCalendar, start: Instant, count: number): Instant => {
  const day = workdayAfter(calendar, shanghaiDay(start), count, []);
  if (day === undefined) throw new Error('a calendar without working days');
  return timeOn(day, closes);
};

/**
 * When what was begun at `start` is due. Working days are counted from the day after, and the last one ends when offices close. Nothing
 * while the clock stands with no end in sight.
 */
export const dueAfter = (
  calendar: WorkCalendar,
  limit: Limit,
  start: Instant,
  pauses: readonly Pause[] = [],
): Instant | undefined => {
  if ('hours' in limit) return runOn(start, hoursInMs(limit.hours), pauses);
  const day = workdayAfter(calendar, shanghaiDay(start), limit.workdays, pauses);
  return day === undefined ? undefined : timeOn(day, closes);
};

/** When four fifths of the time have run: to the minute for hours, in the morning of that working day for days. */
export const warningBefore = (
  calendar: WorkCalendar,
  limit: Limit,
  start: Instant,
  pauses: readonly Pause[] = [],
): Instant | undefined => {
  if ('hours' in limit) return runOn(start, Math.round(hoursInMs(limit.hours) * 0.8), pauses);
  const day = workdayAfter(calendar, shanghaiDay(start), Math.ceil(limit.workdays * 0.8), pauses);
  return day === undefined ? undefined : timeOn(day, opens);
};

/** Whether a due time lies in, or was counted through, a year that nobody has announced: it is counted anew when somebody does. */
export const isProvisional = ({ years }: WorkCalendar, limit: Limit, start: Instant, due: Instant): boolean => {
  if ('hours' in limit) return false;
  const [from, to] = [yearOf(dayAfter(shanghaiDay(start))), yearOf(shanghaiDay(due))];
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset).some((year) => !years.has(year));
};
