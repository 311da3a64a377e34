/** Quiet hours: from 22:00 to 07:00 in Asia/Shanghai nobody is rung, and nobody's time to answer runs. Pure. */
import { hoursInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';

const [quietFrom, quietUntil] = [22, 7] as const;
const shanghaiOffsetMs = hoursInMs(8);

const hourOf = (at: Instant): number => Number(later(at, shanghaiOffsetMs).slice(11, 13));

export const isQuiet = (at: Instant): boolean => hourOf(at) >= quietFrom || hourOf(at) < quietUntil;

/** `hh:mm` in Shanghai on that Shanghai day. */
export const shanghaiTime = (day: string, time: string): Instant => later(`${day}T${time}:00.000Z`, -shanghaiOffsetMs);

export const morningAfter = (at: Instant): Instant => {
  const day = hourOf(at) >= quietFrom ? shanghaiDay(later(at, hoursInMs(24))) : shanghaiDay(at);
  return shanghaiTime(day, `0${quietUntil}:00`);
};

/** So much later, the quiet hours not counted. */
export const awakeLater = (at: Instant, ms: number): Instant => {
  const from = isQuiet(at) ? morningAfter(at) : at;
  const evening = shanghaiTime(shanghaiDay(from), `${quietFrom}:00`);
  const left = Date.parse(evening) - Date.parse(from);
  return ms <= left ? later(from, ms) : awakeLater(evening, ms - left);
};
