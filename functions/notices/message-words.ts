/** What WeChat's messages say: the only sentences that the cloud speaks itself, for no client is there to speak them. */
import type { Instant } from '../../shared/kernel/instant';
import { later, shanghaiDay } from '../../shared/kernel/instant';
import type { NoticeKind, WaitingWork } from '../../shared/notices/notice';
import type { MessageTemplate, messageTemplates } from '../../shared/notices/templates';
import { countOfWork } from './digest';
import type { Notice } from './notice';

interface Saying {
  /** Two to five Chinese characters: WeChat's `phrase`. */
  readonly phrase: string;
  readonly hint: string;
}

const sayings: Record<NoticeKind, Saying> = {
  wish_to_review: { phrase: '待审核', hint: '有新的微心愿，请查看' },
  wish_info_asked: { phrase: '请补充', hint: '请点开看看还缺什么' },
  wish_published: { phrase: '已通过', hint: '已发布，等邻居来认领' },
  wish_claimed: { phrase: '已认领', hint: '有邻居来帮您了' },
  wish_released: { phrase: '待认领', hint: '邻居临时有事，已重新发布' },
  wish_passed_on: { phrase: '问候补', hint: '邻居临时有事，正在问候补的邻居' },
  wish_place_offered: { phrase: '有名额', hint: '轮到您了，点开看能不能来' },
  wish_reserve_ended: { phrase: '不用再等', hint: '已有邻居办好，谢谢您的热心' },
  wish_drawn_to_others: { phrase: '轮候', hint: '名额分好了，点开看您排第几位' },
  wish_delivered: { phrase: '已帮办', hint: '请您确认是否办好' },
  wish_delivered_in_part: { phrase: '办了一部分', hint: '来的人不够，还在找邻居' },
  wish_settled: { phrase: '不用再去', hint: '已有邻居办好，谢谢您的热心' },
  wish_completed: { phrase: '心愿达成', hint: '居民已确认，谢谢您' },
  wish_undone: { phrase: '请确认', hint: '心愿改回待确认，请您看看' },
  wish_undone_for_helper: { phrase: '待确认', hint: '心愿改回待确认，请点开看原因' },
  wish_withdrawn: { phrase: '已撤回', hint: '居民已撤回，谢谢您的热心' },
  wish_assigned: { phrase: '待接单', hint: '社区想请您帮一位邻居' },
  wish_asked_of_neighbour: { phrase: '待接单', hint: '社区请了邻居来帮' },
  wish_assignment_declined: { phrase: '待认领', hint: '已放到心愿墙，等人认领' },
  wish_assignment_lapsed: { phrase: '待认领', hint: '没等到答复，已请别人' },
  wish_claim_extended: { phrase: '已延长', hint: '邻居会晚几天来帮您' },
  wish_claim_reminded: { phrase: '快到期', hint: '您认领的心愿快到日子了' },
  wish_claim_lapsed: { phrase: '已到期', hint: '心愿已回到墙上，谢谢您' },
  wish_unconfirmed: { phrase: '待确认', hint: '社区会打电话问问您' },
  wish_confirmed_by_call: { phrase: '心愿达成', hint: '社区已按电话为您确认' },
  wish_closed: { phrase: '已结束', hint: '点开看看原因，可打电话' },
  wish_expired: { phrase: '已结束', hint: '没等到邻居，可换个日子再许' },
  wish_nobody_came: { phrase: '已结束', hint: '没等到邻居，请问问居民' },
  wish_contact_opened: { phrase: '已公开', hint: '居民对您公开了联系方式' },
  wish_contact_closed: { phrase: '已收回', hint: '居民收回了联系方式' },
  wish_contact_revealed: { phrase: '已查看', hint: '来帮忙的邻居看了联系方式' },
  wish_story_published: { phrase: '已发布', hint: '您的感谢上了“心愿达成”' },
  wish_story_taken_down: { phrase: '已撤下', hint: '社区没有公开您的感谢' },
  wish_closed_for_helper: { phrase: '不用再去', hint: '社区结束了这个心愿' },
  wish_unsafe_for_helper: { phrase: '请不要去', hint: '这个心愿有危险，去了请先离开' },
  wish_referred: { phrase: '已转介', hint: '点开看电话和社区回访的日子' },
  wish_referral_to_call: { phrase: '待回访', hint: '转介到了回访的日子，请打电话' },
  wish_referral_helped: { phrase: '已办好', hint: '转介的事办好了' },
  wish_referral_not_helped: { phrase: '没办成', hint: '请打电话给社区，再想办法' },
  wish_referral_waiting: { phrase: '还在等', hint: '点开看社区哪天再打电话' },
  wish_to_call: { phrase: '待回访', hint: '居民未确认，请电话回访' },
  residency_to_confirm: { phrase: '待核实', hint: '有居民申请居住核实' },
  residency_confirmed: { phrase: '已核实', hint: '您的居住信息已核实' },
  residency_declined: { phrase: '未核实', hint: '请点开看原因' },
  export_ready: { phrase: '已备好', hint: '您要的信息副本可以下载了' },
  staff_digest: { phrase: '待处理', hint: '有事等您处理' },
  phone_revealed: { phrase: '已查看', hint: '工作人员查看了您的电话' },
  wish_done_for_you: { phrase: '已代办', hint: '家人或社区替您办了一步' },
  acting_asked: { phrase: '请确认', hint: '有人想替您办事，请您决定' },
  acting_agreed: { phrase: '已同意', hint: '您可以替家人办事了' },
  acting_declined: { phrase: '未同意', hint: '对方没有同意由您代办' },
  acting_recorded: { phrase: '已登记', hint: '您可以替家人办事了' },
  acting_ended: { phrase: '已取消', hint: '亲友代办已取消' },
  record_linked: { phrase: '已接上', hint: '以前代您办的事，现在您自己能看' },
  principal_deceased: { phrase: '已结束', hint: '亲友代办到这里结束，请您节哀' },
  agent_deceased: { phrase: '已结束', hint: '亲友代办到这里结束，请您节哀' },
  death_corrected: { phrase: '已更正', hint: '社区的登记有误，已经更正' },
  person_registered: { phrase: '已登记', hint: '新登记了一位不用手机的居民' },
  door_revealed: { phrase: '已查看', hint: '工作人员查看了您的门牌' },
  photo_passed: { phrase: '已通过', hint: '您的照片已通过检查' },
  wish_photo_refused: { phrase: '未通过', hint: '随心愿发的照片没能通过检查' },
  photo_refused: { phrase: '请换一张', hint: '照片没能通过，请换一张' },
  appointed: { phrase: '已任命', hint: '请到“我的”查看您的任职' },
  appointment_ended: { phrase: '已结束', hint: '您的一项任职已结束' },
  membership_to_confirm: { phrase: '待确认', hint: '有党员来社区报到' },
  membership_confirmed: { phrase: '已确认', hint: '报到成功，可以认领心愿了' },
  membership_declined: { phrase: '未确认', hint: '请点开看原因' },
  membership_ended: { phrase: '已结束', hint: '您的报到已结束，请点开看原因' },
  member_left: { phrase: '已退出', hint: '有党员结束了报到' },
  unit_contact_named: { phrase: '已指定', hint: '您是单位的联络人了' },
  unit_contact_ended: { phrase: '已结束', hint: '您不再是单位的联络人' },
  announcement_withdrawn: { phrase: '已撤回', hint: '您发的公告已被撤回' },
  suggestion_to_answer: { phrase: '待答复', hint: '有新的投诉建议，请答复' },
  suggestion_answered: { phrase: '已答复', hint: '请点开看答复，不满意可再说' },
  suggestion_reopened: { phrase: '再答复', hint: '居民不满意，请再答复' },
  grid_card_taken_down: { phrase: '已撤下', hint: '有人举报，街道撤下了网格员名片' },
  service_entry_taken_down: { phrase: '已撤下', hint: '有人举报，服务卡上撤下一个号码' },
  grid_card_restored: { phrase: '已恢复', hint: '网格员名片又能看到了' },
  suggestion_done_for_you: { phrase: '已代办', hint: '家人或社区替您办了一步' },
  suggestion_closed: { phrase: '已结束', hint: '居民已结束这件事' },
  report_to_answer: { phrase: '待处理', hint: '有人举报了公开内容，请看' },
  report_answered: { phrase: '已答复', hint: '请点开看处理结果' },
};

/** What it is about, as WeChat's templates ask in a keyword of their own. */
const matters: Record<Notice['subject']['type'], string> = {
  wish: '微心愿',
  residency: '居住核实',
  photo: '照片',
  appointment: '社区任职',
  membership: '党员报到',
  unit: '共建单位',
  person: '个人信息',
  announcement: '公告',
  suggestion: '投诉建议',
  report: '举报',
  acting: '亲友代办',
  place: '工作台',
};

/** 未通过原因, as far as three words may say it to a screen that others look at; the rest is behind the tap. */
const notPassed: Readonly<Partial<Record<NoticeKind, string>>> = {
  wish_info_asked: '需要补充说明',
  residency_declined: '请点开看原因',
  membership_declined: '请点开看原因',
  photo_refused: '请换一张照片',
};

const shanghaiOffsetMs = 8 * 3_600_000;

/** `2026年11月22日 15:01`, Asia/Shanghai. */
export const messageTime = (at: Instant): string => {
  const local = later(at, shanghaiOffsetMs);
  const [year, month, day] = local.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日 ${local.slice(11, 16)}`;
};

/** At most twenty characters, as WeChat admits. */
const digestHint = (waiting: WaitingWork): string =>
  `有${countOfWork(waiting)}件事等您处理${waiting.overdue > 0 ? `，${waiting.overdue}件已超期` : ''}`;

const hintOf = ({ noticeKind, waiting }: Notice): string =>
  waiting === undefined ? sayings[noticeKind].hint : digestHint(waiting);

/** The value of every keyword of the notice's template. An id of ours says nothing to a person: what has no number has its day. */
export const messageValues = (notice: Notice, template: MessageTemplate): Record<string, string> => {
  const { phrase } = sayings[notice.noticeKind];
  const hint = hintOf(notice);
  const matter = matters[notice.subject.type];
  const number = notice.subject.number ?? shanghaiDay(notice.at);
  const byTemplate = {
    reviewResult: {
      thing5: hint,
      phrase1: phrase,
      thing16: notPassed[notice.noticeKind] ?? '无',
      thing3: matter,
      character_string10: number,
    },
    progress: {
      thing1: matter,
      phrase2: phrase,
      time3: messageTime(notice.at),
      character_string4: number,
      thing5: hint,
    },
    toAnswer: {
      thing1: matter,
      phrase2: phrase,
      time3: messageTime(notice.at),
      thing4: hint,
    },
  } satisfies { [T in MessageTemplate]: Record<(typeof messageTemplates)[T]['keywords'][number], string> };
  return byTemplate[template];
};
