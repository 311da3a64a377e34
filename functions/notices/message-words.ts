/** What WeChat's messages say: the only sentences that the cloud speaks itself, for no client is there to speak them. */
import type { Instant } from '../../shared/kernel/instant';
import { later } from '../../shared/kernel/instant';
import type { NoticeKind } from '../../shared/notices/notice';
import type { MessageTemplate, messageTemplates } from '../../shared/notices/templates';
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
  wish_delivered: { phrase: '已帮办', hint: '请您确认是否办好' },
  wish_settled: { phrase: '不用再去', hint: '已有邻居办好，谢谢您的热心' },
  wish_completed: { phrase: '心愿达成', hint: '居民已确认，谢谢您' },
  wish_withdrawn: { phrase: '已撤回', hint: '居民已撤回，谢谢您的热心' },
  wish_to_call: { phrase: '待回访', hint: '居民未确认，请电话回访' },
  residency_to_confirm: { phrase: '待核实', hint: '有居民申请居住核实' },
  residency_confirmed: { phrase: '已核实', hint: '您的居住信息已核实' },
  residency_declined: { phrase: '未核实', hint: '请点开看原因' },
  door_revealed: { phrase: '已查看', hint: '工作人员查看了您的门牌' },
};

const shanghaiOffsetMs = 8 * 3_600_000;

/** `2026年11月22日 15:01`, Asia/Shanghai. */
export const messageTime = (at: Instant): string => {
  const local = later(at, shanghaiOffsetMs);
  const [year, month, day] = local.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日 ${local.slice(11, 16)}`;
};

/** The value of every keyword of the notice's template. */
export const messageValues = (notice: Notice, template: MessageTemplate): Record<string, string> => {
  const { phrase, hint } = sayings[notice.noticeKind];
  const number = notice.subject.number ?? notice.subject.id;
  const byTemplate = {
    reviewResult: {
      thing5: hint,
      phrase1: phrase,
      thing16: notice.noticeKind === 'wish_info_asked' ? '需要补充说明' : '无',
      thing3: '微心愿',
      character_string10: number,
    },
    progress: {
      thing1: '微心愿',
      phrase2: phrase,
      time3: messageTime(notice.at),
      character_string4: number,
      thing5: hint,
    },
  } satisfies { [T in MessageTemplate]: Record<(typeof messageTemplates)[T]['keywords'][number], string> };
  return byTemplate[template];
};
