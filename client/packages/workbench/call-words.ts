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
  wish_expired: '没等到邻居，请问还需要吗',
  wish_unconfirmed: '没确认，请问是否办好',
  wish_assigned: '想请TA帮忙，请问能不能接',
  residency_confirmed: '住址已核实，可以许愿了',
  residency_declined: '住址没核实成，请核对后再提交',
  membership_confirmed: '报到成功，可以认领心愿了',
  membership_declined: '报到没确认成，请说明原因',
  suggestion_answered: '投诉建议有答复了，请问满不满意',
  acting_asked: '有人想替TA办事，请问同不同意',
} as const satisfies Record<keyof typeof askingKinds, string>;

/** What waits for him. */
export const callMatterWords = (kind: NoticeKind): string => (asks(kind) ? matterWords[kind] : '有事联系');
