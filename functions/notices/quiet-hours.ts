/** Quiet hours: from 22:00 to 07:00 in Asia/Shanghai no message rings, unless it is urgent. Pure. */
import { hoursInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';

const [quietFrom, quietUntil] = [22, 7] as const;
const shanghaiOffsetMs = hoursInMs(8);

const hourOf = (at: Instant): number => Number(later(at, shanghaiOffsetMs).slice(11, 13));

const isQuiet = (at: Instant): boolean => hourOf(at) >= quietFrom || hourOf(at) < quietUntil;

/** `hh:mm` in Shanghai on that Shanghai day. */
export const shanghaiTime = (day: string, time: string): Instant => later(`${day}T${time}:00.000Z`, -shanghaiOffsetMs);

const morningAfter = (at: Instant): Instant => {
  const day = hourOf(at) >= quietFrom ? shanghaiDay(later(at, hoursInMs(24))) : shanghaiDay(at);
  return shanghaiTime(day, `0${quietUntil}:00`);
};

/** The first moment from `at` on at which a message may go out. */
export const sendableFrom = (at: Instant, urgent = false): Instant => (urgent || !isQuiet(at) ? at : morningAfter(at));
