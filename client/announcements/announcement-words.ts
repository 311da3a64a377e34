/** How 公告 are named on the screen. */
import type { AnnouncementHead, AnnouncementTopic } from '../../shared/announcements/head';
import { type Instant, shanghaiDay } from '../../shared/kernel/instant';
import type { IconName } from '../kit/icon';
import type { StateWords } from '../kit/state-line';
import { dayWords, momentWords } from '../kit/time-words';

export const topicWords = {
  notice: { word: '通知', icon: 'bell' },
  outage: { word: '停水停电', icon: 'tool' },
  safety: { word: '安全提醒', icon: 'shield' },
  policy: { word: '政策', icon: 'book' },
  event: { word: '活动', icon: 'calendar' },
  other: { word: '其他', icon: 'tag' },
} as const satisfies Record<AnnouncementTopic, { word: string; icon: IconName }>;

type Head = Pick<AnnouncementHead, 'state' | 'urgent' | 'edition' | 'until'>;

/** What must be known before it is read; absent when it simply holds. */
export const stateOf = ({ state, urgent, edition }: Head): StateWords | undefined => {
  if (state === 'withdrawn') return { icon: 'stop', word: '已撤回', tone: 'plain' };
  if (state === 'expired') return { icon: 'clock', word: '已过期', tone: 'plain' };
  if (urgent) return { icon: 'alert', word: edition > 1 ? '紧急，有更正' : '紧急', tone: 'waiting' };
  return edition > 1 ? { icon: 'pencil', word: '有更正', tone: 'active' } : undefined;
};

/** Who speaks, and since when. */
export const issuerLine = (
  { issuerName, placeName, publishedAt }: Pick<AnnouncementHead, 'issuerName' | 'placeName' | 'publishedAt'>,
  now: Instant,
): string =>
  `${issuerName}${placeName === issuerName ? '' : `致${placeName}`}，${dayWords(shanghaiDay(publishedAt), shanghaiDay(now))}`;

export const editionLine = (edition: number, at: Instant, now: Instant): string =>
  `${edition === 1 ? '发布' : `第${edition - 1}次更正`} · ${momentWords(at, now)}`;
