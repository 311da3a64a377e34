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
