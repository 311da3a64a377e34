/** What a notice says. The cloud hands over only its kind; the sentences are here. */
import type { MessageState, MessageWhy, NoticeKind, NoticeView, WaitingWork } from '../../shared/notices/notice';
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
  wish_passed_on: { icon: 'clock', tone: 'active', sentence: '认领的邻居临时有事，正在问候补的邻居' },
  wish_place_offered: { icon: 'hand', tone: 'waiting', sentence: '轮到您了：有一个心愿名额，点开看看能不能来' },
  wish_drawn_to_others: {
    icon: 'clock',
    tone: 'plain',
    sentence: '您报名的心愿分好名额了，这次先轮到别的邻居，点开看看',
  },
  wish_reserve_ended: { icon: 'stop', tone: 'plain', sentence: '您候补的心愿已有邻居办好，不用再等了，谢谢您' },
  wish_delivered: { icon: 'bell', tone: 'waiting', sentence: '邻居已经帮办，请您确认是否办好' },
  wish_delivered_in_part: { icon: 'hand', tone: 'active', sentence: '邻居办好了一部分，来的人不够，还在找人' },
  wish_settled: { icon: 'stop', tone: 'plain', sentence: '您认领的心愿已有邻居办好，不用再去了，谢谢您' },
  wish_completed: { icon: 'done', tone: 'done', sentence: '您帮的心愿达成了，居民谢谢您' },
  wish_undone: { icon: 'reply', tone: 'waiting', sentence: '您的心愿改回了待确认，点开看看原因，办好了再确认' },
  wish_undone_for_helper: { icon: 'reply', tone: 'waiting', sentence: '您帮的心愿改回了待确认，点开看看原因' },
  wish_withdrawn: { icon: 'stop', tone: 'plain', sentence: '居民撤回了您认领的心愿，不用再去了，谢谢您' },
  wish_assigned: { icon: 'hand', tone: 'waiting', sentence: '社区想请您帮一位邻居，点开看看能不能接' },
  wish_asked_of_neighbour: { icon: 'clock', tone: 'active', sentence: '社区请了一位邻居来帮您，等TA答复' },
  wish_assignment_declined: { icon: 'reply', tone: 'plain', sentence: '请的邻居来不了，心愿已放到墙上等人认领' },
  wish_assignment_lapsed: { icon: 'clock', tone: 'plain', sentence: '没等到您的答复，心愿已请别人来帮，不影响您' },
  wish_claim_extended: { icon: 'clock', tone: 'active', sentence: '邻居需要多几天，点开看看到哪天' },
  wish_claim_reminded: { icon: 'bell', tone: 'waiting', sentence: '您认领的心愿快到日子了，来不及可以延长或退回' },
  wish_claim_lapsed: { icon: 'reply', tone: 'plain', sentence: '您认领的心愿到期，已回到墙上，不影响您以后认领' },
  wish_unconfirmed: { icon: 'phone', tone: 'waiting', sentence: '您的心愿还没确认，社区会打电话问问您' },
  wish_confirmed_by_call: { icon: 'done', tone: 'done', sentence: '社区按您电话里说的，替您确认了心愿' },
  wish_closed: { icon: 'stop', tone: 'plain', sentence: '社区结束了您的心愿，点开看看原因和可以找谁' },
  wish_expired: { icon: 'clock', tone: 'plain', sentence: '您的心愿没有等到邻居来，可以换个日子再许，或打电话给社区' },
  wish_nobody_came: {
    icon: 'clock',
    tone: 'waiting',
    sentence: '有一个心愿没等到邻居，到期结束了。可以问问居民还需不需要',
  },
  wish_contact_opened: { icon: 'eye', tone: 'active', sentence: '居民对您公开了联系方式，可以约时间了' },
  wish_contact_closed: { icon: 'stop', tone: 'plain', sentence: '居民收回了联系方式，请由社区转达' },
  wish_contact_revealed: { icon: 'eye', tone: 'plain', sentence: '来帮忙的邻居查看了您公开的联系方式' },
  wish_story_published: {
    icon: 'heart',
    tone: 'done',
    sentence: '您的感谢由社区整理，登上了“心愿达成”。想收回，点开随时可以',
  },
  wish_story_taken_down: { icon: 'stop', tone: 'plain', sentence: '您的感谢现在不公开了，点开看社区写的原因' },
  wish_closed_for_helper: { icon: 'stop', tone: 'plain', sentence: '社区结束了您认领的心愿，不用再去了，谢谢您' },
  wish_unsafe_for_helper: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '请您去帮的心愿有危险，请不要去；已经去了请先离开',
  },
  wish_referred: { icon: 'swap', tone: 'active', sentence: '您的心愿转给了能办的单位，点开看电话和回访的日子' },
  wish_referral_to_call: { icon: 'phone', tone: 'waiting', sentence: '转介的心愿到了回访的日子，请打电话问一问' },
  wish_referral_helped: { icon: 'done', tone: 'done', sentence: '转介的事办好了，社区记下了' },
  wish_referral_not_helped: { icon: 'alert', tone: 'waiting', sentence: '转介的事没有办成，请打电话给社区，再想办法' },
  wish_referral_waiting: { icon: 'clock', tone: 'active', sentence: '转介的事还在等，点开看社区哪天再打电话问您' },
  wish_to_call: { icon: 'phone', tone: 'waiting', sentence: '居民没有确认心愿办好了，请打电话问一问' },
  residency_to_confirm: { icon: 'building', tone: 'waiting', sentence: '有居民登记了住址，请核实' },
  residency_confirmed: { icon: 'shield', tone: 'done', sentence: '您的住址已核实，现在可以许愿了' },
  residency_declined: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '您的住址暂时没能核实。请核对后重新提交，或打电话给社区',
  },
  appointed: { icon: 'shield', tone: 'done', sentence: '您有了新的任职，点开看看' },
  appointment_ended: { icon: 'stop', tone: 'plain', sentence: '您的一项任职已结束，谢谢您的付出' },
  membership_to_confirm: { icon: 'people', tone: 'waiting', sentence: '有党员来社区报到，请确认' },
  membership_confirmed: { icon: 'shield', tone: 'done', sentence: '报到成功，现在可以认领心愿了' },
  membership_declined: { icon: 'alert', tone: 'waiting', sentence: '您的报到暂时没能确认，点开看原因' },
  membership_ended: { icon: 'stop', tone: 'plain', sentence: '您的党员报到已结束，点开看原因' },
  member_left: { icon: 'reply', tone: 'plain', sentence: '有党员结束了在社区的报到' },
  unit_contact_named: { icon: 'people', tone: 'done', sentence: '您是单位的联络人了，点开看同事的服务次数' },
  unit_contact_ended: { icon: 'stop', tone: 'plain', sentence: '您不再是单位的联络人了，谢谢您' },
  export_ready: { icon: 'list', tone: 'done', sentence: '您要的信息副本备好了，7天内可以下载' },
  announcement_withdrawn: { icon: 'stop', tone: 'plain', sentence: '您发的公告已被撤回，点开看原因' },
  suggestion_to_answer: { icon: 'pencil', tone: 'waiting', sentence: '有一条投诉建议等您答复' },
  suggestion_answered: { icon: 'reply', tone: 'done', sentence: '您的投诉建议有了答复，请看看' },
  suggestion_reopened: { icon: 'swap', tone: 'waiting', sentence: '有人对答复不满意，请再答复一次' },
  suggestion_closed: { icon: 'done', tone: 'plain', sentence: '投诉建议已由本人结束' },
  suggestion_done_for_you: {
    icon: 'people',
    tone: 'plain',
    sentence: '您的投诉建议，家人或社区替您办了一步，点开看看',
  },
  report_to_answer: { icon: 'alert', tone: 'waiting', sentence: '有人举报了一条公开内容，请看看' },
  report_answered: { icon: 'reply', tone: 'done', sentence: '您的举报有了答复，请看看' },
  phone_revealed: { icon: 'eye', tone: 'plain', sentence: '工作人员为联系您，查看了您的电话号码' },
  staff_digest: { icon: 'bell', tone: 'waiting', sentence: '今天有事等您处理' },
  wish_done_for_you: { icon: 'people', tone: 'plain', sentence: '家人或社区替您办了一步，点开看看' },
  acting_asked: { icon: 'people', tone: 'waiting', sentence: '有人想替您办事，请您决定同不同意' },
  acting_agreed: { icon: 'done', tone: 'done', sentence: '对方同意了，您现在可以替TA办事' },
  acting_declined: { icon: 'stop', tone: 'plain', sentence: '对方没有同意由您代办' },
  acting_recorded: { icon: 'done', tone: 'done', sentence: '社区登记了家人的同意，您现在可以替TA办事' },
  acting_ended: { icon: 'stop', tone: 'plain', sentence: '亲友代办已取消，即刻生效' },
  record_linked: { icon: 'person', tone: 'done', sentence: '以前社区和家人替您办的事，现在您自己能看、能接着办' },
  principal_deceased: {
    icon: 'people',
    tone: 'plain',
    sentence: '您替办事的家人已由社区登记去世，代办到这里结束，请您节哀。有要接着办的事，请打电话给社区',
  },
  agent_deceased: {
    icon: 'people',
    tone: 'plain',
    sentence: '替您办事的家人已由社区登记去世，代办到这里结束，请您节哀。要人帮忙，请打电话给社区',
  },
  death_corrected: {
    icon: 'done',
    tone: 'done',
    sentence: '社区登记有误，已经更正，对不起。住址、身份、报到和代办要重新办一次，社区会帮您',
  },
  person_registered: { icon: 'building', tone: 'plain', sentence: '新登记了一位不用手机的居民' },
  door_revealed: { icon: 'eye', tone: 'plain', sentence: '工作人员为核实住址，查看了您的门牌号' },
  grid_card_taken_down: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '有人举报了网格员名片，街道看过后撤下了。请社区核对姓名和电话，改好告诉街道',
  },
  service_entry_taken_down: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '有人举报了便民服务卡上的一个号码，上级看过后撤下了。请核对，改好再放上去',
  },
  grid_card_restored: { icon: 'done', tone: 'done', sentence: '网格员名片改好了，居民又能看到' },
  photo_passed: { icon: 'done', tone: 'done', sentence: '您的照片已通过检查' },
  wish_photo_refused: {
    icon: 'alert',
    tone: 'waiting',
    sentence: '随心愿发的一张照片没能通过检查，别人看不到；文字不受影响',
  },
  photo_refused: { icon: 'alert', tone: 'waiting', sentence: '您的照片没能通过，请点开看看，换一张' },
} as const satisfies Record<NoticeKind, NoticeWords>;

/** In the order in which they are told. */
const workWords = {
  toReview: (count) => `心愿待审核${count}件`,
  toCall: (count) => `待回访${count}件`,
  residencies: (count) => `住址待核实${count}件`,
  memberships: (count) => `党员待确认${count}位`,
  peopleToCall: (count) => `要打电话的${count}位`,
  suggestions: (count) => `投诉建议待答复${count}件`,
  reports: (count) => `举报待答复${count}件`,
  overdue: (count) => `其中已过答复期限${count}件`,
} as const satisfies Record<keyof WaitingWork, (count: number) => string>;

/** What the notice says: a digest tells what waits, and how much of it. */
export const sentenceOf = ({ kind, waiting }: Pick<NoticeView, 'kind' | 'waiting'>): string => {
  if (waiting === undefined) return noticeWords[kind].sentence;
  const works = (Object.keys(workWords) as (keyof WaitingWork)[]).filter((work) => waiting[work] > 0);
  return `等您处理：${works.map((work) => workWords[work](waiting[work])).join('，')}`;
};

const stateWords = {
  none: undefined,
  created: '微信待发送',
  sending: '微信发送中',
  sent: '微信已发送',
  failed: '微信未发送',
  unknown: '微信发送结果未知',
} as const satisfies Record<MessageState, string | undefined>;

const whyWords = {
  no_grant: '微信未授权',
  unsubscribed: '微信未发送（未订阅提醒）',
  not_on_wechat: '微信未发送（找不到微信）',
  wechat_busy: '微信未发送（微信繁忙）',
  our_fault: '微信未发送（系统原因）',
} as const satisfies Record<MessageWhy, string>;

/** How far WeChat carried it, as far as is known, and never whether it was read. Where no message was due there is nothing to say. */
export const deliveryWords = ({ message, why }: Pick<NoticeView, 'message' | 'why'>): string | undefined =>
  why === undefined ? stateWords[message] : whyWords[why];
