/** What is asked where somebody waits, before he has allowed anything. */
import type { MessageMatter } from '../../shared/notices/templates';

export const matterWords = {
  wishToReview: '社区答复、邻居认领时，要在微信里告诉您吗？',
  wishUnderway: '心愿有进展时，要在微信里告诉您吗？',
  claim: '居民确认、有变化时，要在微信里告诉您吗？',
  member: '社区想请您帮邻居时，要在微信里告诉您吗？',
  membership: '社区确认后，要在微信里告诉您吗？',
  residency: '社区核实后，要在微信里告诉您吗？',
  suggestion: '有了答复，要在微信里告诉您吗？',
  report: '有了答复，要在微信里告诉您吗？',
  askedToAct: '家人答复时，要在微信里告诉您吗？',
  actedFor: '有人想替您办事时，要在微信里告诉您吗？',
  copyOfMyData: '副本备好了，要在微信里告诉您吗？',
  photo: '照片检查完，要在微信里告诉您吗？',
  desk: '每天有事等您处理时，要在微信里告诉您吗？',
  everything: '有进展时，要不要微信也提醒您一声？',
} as const satisfies Record<MessageMatter, string>;
