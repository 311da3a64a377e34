/** What a person reads when something cannot be done: the reason, and what to do now. No blame, no jargon. */
import type { CallCode } from '../platform/call-failed';

export const failureWords = {
  BAD_INPUT: '有一处填写不对，请看红字提示，改好再提交。',
  CURSOR_REFUSED: '列表已更新，请下拉刷新。',
  IDEMPOTENCY_KEY_MISSING: '没有提交成功，内容已保存，请再点一次。',
  IDEMPOTENCY_KEY_REUSED: '这一次已经提交过了，请到“进度”里看看。',
  UNAUTHENTICATED: '请先登录，再继续。',
  SESSION_EXPIRED: '登录已过期，请重新登录。',
  LOGIN_CODE_REFUSED: '没能登录，请返回微信重新打开小程序。',
  NOT_ALLOWED: '您目前没有办理这一步的权限。如有疑问，请打电话给社区。',
  NOT_FOUND: '没有找到，可能已经撤下了。',
  NOT_A_RESIDENT: '许愿前请先登记住址，社区确认后就可以提交。',
  WRONG_STATE: '这件事刚刚有了新进展，已为您刷新，请再看看。',
  WISH_TAKEN: '已有邻居先认领了，谢谢您。',
  OWN_WISH: '自己的心愿要由邻居来帮，谢谢您的热心。',
  TEXT_UNCHECKED: '文字还在检查，请过一分钟再试。',
  TEXT_RISKY: '文字没有通过检查，请换一种说法。',
  ALREADY_RESIDENT: '您已登记过住址。如需更换，请打电话给社区。',
  BUSY: '现在办的人有点多，内容已保存，请稍等几秒再点一次。',
  WECHAT_UNAVAILABLE: '微信暂时没有回应，请稍后再试。',
  FAULT: '我们这边出了点问题，内容已保存，请稍后再试；着急请打电话给社区。',
  OFFLINE: '没发出去，内容已保存，请重试。',
} as const satisfies Record<CallCode, string>;
