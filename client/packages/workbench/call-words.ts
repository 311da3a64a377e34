import type { NoticeKind } from '../../../shared/notices/notice';
import { type askingKinds, asks, type CallOutcome } from '../../../shared/notices/unreachable';

export const outcomeWords = {
  reached: '已告知',
  no_answer: '没人接',
  call_back: '约好再打',
  wrong_number: '号码不对',
} as const satisfies Record<CallOutcome, string>;

const matterWords = {
  wish_info_asked: '请补充心愿',
  wish_delivered: '请确认是否办好',
  wish_unconfirmed: '没确认，请问是否办好',
} as const satisfies Record<keyof typeof askingKinds, string>;

/** What waits for him. */
export const callMatterWords = (kind: NoticeKind): string => (asks(kind) ? matterWords[kind] : '有事联系');
