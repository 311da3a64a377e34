/** A moment as one would say it to somebody: 明天（周六）上午9点. Pure. */
import { hoursInMs, type Instant, later, shanghaiDay } from '../../../shared/kernel/instant';
import { longDayWords, nearbyDay } from '../../kit/time-words';

const parts = [
  { from: 18, word: '晚上' },
  { from: 13, word: '下午' },
  { from: 12, word: '中午' },
  { from: 6, word: '上午' },
  { from: 0, word: '凌晨' },
] as const;

const minuteWords = (minutes: number): string => {
  if (minutes === 0) return '';
  return minutes === 30 ? '半' : `${minutes}分`;
};

/** 上午9点, 下午5点半, 晚上11点59分: nobody has to subtract twelve. */
const spokenClock = (at: Instant): string => {
  const [hours = 0, minutes = 0] = later(at, hoursInMs(8)).slice(11, 16).split(':').map(Number);
  const part = parts.find(({ from }) => hours >= from)?.word ?? '';
  return `${part}${hours > 12 ? hours - 12 : hours}点${minuteWords(minutes)}`;
};

export const spokenMoment = (at: Instant, now: Instant): string => {
  const day = shanghaiDay(at);
  const near = nearbyDay(day, now);
  const long = longDayWords(day, now);
  return `${near === undefined ? long : long.replace(/^[^（]+/, near)}${spokenClock(at)}`;
};
