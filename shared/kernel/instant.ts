import * as z from 'zod/mini';

/** A moment in UTC with milliseconds, `2026-11-22T04:05:06.789Z`: sorts as text. Screens show Asia/Shanghai. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/));

export type Instant = z.infer<typeof instantSchema>;

/** A calendar day in Asia/Shanghai, `2026-11-22`. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => {
    const parsed = new Date(`${text}T00:00:00.000Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
  }),
);

/** A calendar month in Asia/Shanghai, `2026-11`. */
export const monthSchema = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));

export const hoursInMs = (hours: number): number => hours * 3_600_000;
export const daysInMs = (days: number): number => days * 86_400_000;

export const instantAt = (epochMs: number): Instant => new Date(epochMs).toISOString();

/** `instant` moved by `ms` milliseconds, which may be negative. */
export const later = (instant: Instant, ms: number): Instant => instantAt(Date.parse(instant) + ms);

/** China keeps one time zone without summer time, so a fixed offset of eight hours is exact. */
const shanghaiOffset = hoursInMs(8);

/** The calendar day that it is in Asia/Shanghai at `instant`. */
export const shanghaiDay = (instant: Instant): string => later(instant, shanghaiOffset).slice(0, 10);

/** Whether a day has gone by in Asia/Shanghai; no day never does. */
export const isPast = (day: string | undefined, at: Instant): boolean => day !== undefined && day < shanghaiDay(at);

/** The first moment of a Shanghai calendar day. */
export const startOfShanghaiDay = (day: string): Instant => later(`${day}T00:00:00.000Z`, -shanghaiOffset);

/** The last moment of a Shanghai calendar day. */
export const endOfShanghaiDay = (day: string): Instant => later(`${day}T23:59:59.999Z`, -shanghaiOffset);

/** The calendar month that it is in Asia/Shanghai at `instant`. */
export const shanghaiMonth = (instant: Instant): string => shanghaiDay(instant).slice(0, 7);

/** `month` moved by a number of months, which may be negative. */
export const monthLater = (month: string, months: number): string => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(Number(year), Number(number) - 1 + months, 1)).toISOString().slice(0, 7);
};

/** The first moment of a Shanghai calendar month. */
export const startOfShanghaiMonth = (month: string): Instant => later(`${month}-01T00:00:00.000Z`, -shanghaiOffset);
