/** What a notice says. The cloud hands over only its kind; the sentences are here. */
import type { MessageState, NoticeKind } from '../../shared/notices/notice';
import type { IconName } from '../kit/icon';
import type { Tone } from '../kit/state-line';

interface NoticeWords {
  readonly icon: IconName;
  readonly tone: Tone;
  /** What happened, and where it matters what to do now. */
  readonly sentence: string;
}

export const noticeWords = {
  wish_to_review: { icon: 'heart', tone: 'waiting', sentence: '有一个微心愿等您审核' },
  wish_info_asked: { icon: 'pencil', tone: 'waiting', sentence: '请补充您的心愿，点开看看还缺什么' },
  wish_published: { icon: 'send', tone: 'active', sentence: '您的心愿已发布，等邻居来帮' },
  wish_claimed: { icon: 'hand', tone: 'active', sentence: '有邻居认领了您的心愿' },
  wish_released: { icon: 'reply', tone: 'plain', sentence: '认领的邻居临时有事，心愿已重新等人来帮' },
  wish_delivered: { icon: 'bell', tone: 'waiting', sentence: '邻居已经帮办，请您确认是否办好' },
  wish_settled: { icon: 'stop', tone: 'plain', sentence: '您认领的心愿已有邻居办好，不用再去了，谢谢您' },
  wish_completed: { icon: 'done', tone: 'done', sentence: '您帮的心愿达成了，居民谢谢您' },
  wish_withdrawn: { icon: 'stop', tone: 'plain', sentence: '居民撤回了您认领的心愿，不用再去了，谢谢您' },
  wish_to_call: { icon: 'phone', tone: 'waiting', sentence: '居民还没有确认心愿，请打电话问一问' },
  residency_to_confirm: { icon: 'building', tone: 'waiting', sentence: '有居民登记了住址，请核实' },
  residency_confirmed: { icon: 'shield', tone: 'done', sentence: '您的住址已核实，现在可以许愿了' },
  residency_declined: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '您的住址暂时没能核实。请核对后重新提交，或打电话给社区',
  },
  door_revealed: { icon: 'eye', tone: 'plain', sentence: '工作人员为核实住址，查看了您的门牌号' },
} as const satisfies Record<NoticeKind, NoticeWords>;

/** How far WeChat carried it, as far as is known. Where no message was made there is nothing to say. */
export const deliveryWords = {
  none: undefined,
  created: '微信消息发送中',
  sending: '微信消息发送中',
  sent: '微信已发送',
  failed: '微信未送达',
  unknown: '微信是否送达，无法确认',
} as const satisfies Record<MessageState, string | undefined>;
