/** How 举报 are told on the screen. */
import type { ReportReason, ReportState, ReportSubject } from '../../shared/reports/report';
import type { StateWords } from '../kit/state-line';

export const reasonWords = {
  privacy: '泄露了谁的隐私',
  untrue: '不是真的',
  offensive: '不文明',
  advertising: '广告',
  outdated: '过时了',
  other: '其他',
} as const satisfies Record<ReportReason, string>;

export const itemWords = {
  wish: '微心愿',
  announcement: '公告',
  gridCard: '网格员名片',
  serviceEntry: '服务号码',
  story: '心愿达成',
} as const satisfies Record<ReportSubject['type'], string>;

/** What of the item is repeated: of a story nothing is, so that it can be gone. */
export const excerptWords = ({
  excerpt,
  placeName,
}: {
  readonly excerpt: string;
  readonly placeName: string;
}): string => (excerpt === '' ? placeName : excerpt);

export const reportStateWords = {
  received: { icon: 'clock', word: '已收到，正在看', tone: 'active' },
  upheld: { icon: 'done', word: '举报属实', tone: 'done' },
  dismissed: { icon: 'reply', word: '没有发现问题', tone: 'plain' },
} as const satisfies Record<ReportState, StateWords>;

export const officeWords = { community: '社区', street: '街道', district: '区里' } as const;

export const reasonOptions = (Object.keys(reasonWords) as ReportReason[]).map((value) => ({
  value,
  word: reasonWords[value],
}));

export const reportAnswererWords = {
  wish: '社区',
  story: '社区',
  announcement: '发布单位的上一级',
  gridCard: '街道',
  serviceEntry: '管这张卡的单位的上一级',
} as const satisfies Record<ReportSubject['type'], string>;

const accused = {
  wish: '写这段文字的人不经手',
  story: '写这段文字的人不经手',
  announcement: '写这段文字的人不经手',
  gridCard: '网格员和社区不经手',
  serviceEntry: '填这个号码的单位不经手',
} as const satisfies Record<ReportSubject['type'], string>;

/** 谁能看到, above 提交. */
export const reportReaders = (type: ReportSubject['type']) => ({
  everybody: '看不到有人举报，也看不到是谁',
  handlers: `${reportAnswererWords[type]}负责处理的人看得到理由，看不到您的名字`,
  communityOnly: accused[type],
});

/** What goes out: too few words are none. */
export const reportBodyOf = (subject: ReportSubject, reason: ReportReason, words: string) => {
  const said = words.trim();
  return { subject, reason, ...(said.length < 2 ? {} : { words: said }) };
};

export const reportLoginReason = '登录后，处理结果才能告诉您本人。';
