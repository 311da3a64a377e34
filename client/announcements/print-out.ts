/** One announcement, three ways out: on the notice board, into the WeChat group, through the loudspeaker. Pure. */
import type { AnnouncementHead } from '../../shared/announcements/head';
import { shanghaiDay } from '../../shared/kernel/instant';
import { spoken } from './spoken';

export type Printable = Pick<
  AnnouncementHead,
  'title' | 'state' | 'urgent' | 'edition' | 'issuerName' | 'placeName' | 'publishedAt' | 'changedAt' | 'until'
> & { readonly body?: string | undefined; readonly reason?: string | undefined };

export interface Poster {
  readonly heading: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Under the words: until when, who, when. */
  readonly foot: readonly string[];
}

/** `2026年3月4日`: what is printed outlives the year. */
const fullDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const paragraphsOf = (body = ''): string[] =>
  body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const headingOf = ({ state, urgent, edition }: Printable): string => {
  if (state === 'withdrawn') return '撤回公告';
  return `${urgent ? '紧急' : ''}公告${edition > 1 ? '（更正）' : ''}`;
};

/** Taken back, only that is said: the words must not go round any longer. */
const wordsOf = (announcement: Printable): string[] =>
  announcement.state === 'withdrawn'
    ? ['此前发布的这条公告已撤回，请不要再转发。', `原因：${announcement.reason ?? ''}`]
    : paragraphsOf(announcement.body);

const untilWords = ({ state, until }: Printable): string[] =>
  until === undefined || state === 'withdrawn' ? [] : [`有效期至${fullDay(until)}`];

/** 张贴版. */
export const posterOf = (announcement: Printable): Poster => ({
  heading: headingOf(announcement),
  title: announcement.title,
  paragraphs: wordsOf(announcement),
  foot: [...untilWords(announcement), announcement.issuerName, fullDay(shanghaiDay(announcement.changedAt))],
});

/** 微信群文字: plain lines, for a group shows no other. */
export const groupTextOf = (announcement: Printable): string => {
  const { heading, title, paragraphs, foot } = posterOf(announcement);
  return [`【${heading}】${title}`, ...paragraphs, `——${foot.join('，')}`].join('\n');
};

/** A breath is about this many characters. */
const breath = 26;

/** A sentence in breaths: cut at commas where it is too long to be said at once. */
const breathsOf = (sentence: string): string[] => {
  if (sentence.length <= breath) return [sentence];
  return sentence.split(/[，；,;]/).filter((part) => part !== '');
};

const sentencesOf = (text: string): string[] =>
  text
    .split(/[。！？!?\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap(breathsOf);

/** 喇叭稿: short sentences, numbers and times in words, said twice. */
export const loudspeakerScriptOf = (announcement: Printable): readonly string[] => {
  const { title, paragraphs } = posterOf(announcement);
  const { urgent, state, issuerName } = announcement;
  const said = [title, ...paragraphs].flatMap(sentencesOf).map((sentence) => `${spoken(sentence)}。`);
  const kind = state === 'withdrawn' ? '撤回通知' : urgent ? '紧急通知' : '通知';
  return [`各位居民请注意，${issuerName}有一条${kind}。`, ...said, '再说一遍。', ...said, '播送完了，谢谢大家。'];
};
