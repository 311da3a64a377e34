/** Dates as people say them, always in Asia/Shanghai; today, tomorrow and yesterday by name. */
import { daysInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** `3月5日`, with the year where it is another. */
export const dayWords = (day: string, today: string): string => {
  const [year = '', month, date] = day.split('-');
  const short = `${Number(month)}月${Number(date)}日`;
  return today.startsWith(year) ? short : `${year}年${short}`;
};

/** 昨天, 今天, 明天, 后天; nothing for any other day. */
export const nearbyDay = (day: string, now: Instant): string | undefined => {
  const names = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' } as Record<number, string>;
  const found = Object.entries(names).find(([shift]) => shanghaiDay(later(now, daysInMs(Number(shift)))) === day);
  return found?.[1];
};

const clockWords = (at: Instant): string => later(at, 8 * 3_600_000).slice(11, 16);

/** `今天17:00`, `3月5日17:00`. */
export const momentWords = (at: Instant, now: Instant): string => {
  const day = shanghaiDay(at);
  return `${nearbyDay(day, now) ?? dayWords(day, shanghaiDay(now))}${clockWords(at)}`;
};

/** `3月5日（周四）` of a calendar day. */
export const longDayWords = (day: string, now: Instant): string =>
  `${dayWords(day, shanghaiDay(now))}（周${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`;

export interface DueWords {
  readonly late: boolean;
  readonly words: string;
}

/** A deadline as a promise, and lateness honestly: `3月5日17:00前`, `已超时1天`. */
export const dueWords = (dueAt: Instant, now: Instant): DueWords => {
  const over = Date.parse(now) - Date.parse(dueAt);
  if (over <= 0) return { late: false, words: `${momentWords(dueAt, now)}前` };
  const days = Math.floor(over / daysInMs(1));
  const hours = Math.max(1, Math.floor(over / 3_600_000));
  return { late: true, words: days > 0 ? `已超时${days}天` : `已超时${hours}小时` };
};
