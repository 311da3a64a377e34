import * as z from 'zod/mini';
import type { TextVerdict } from '../../shared/wishes/wish';
import { logWarn } from '../platform/log';
import type { Wechat, WechatAnswer } from '../platform/wechat';
import type { TextCheck } from './check-wish-text';

const answerSchema = z.object({ result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) });

/** Busy, out of quota for the minute or the day, or a token that two tries did not mend. */
const passing = new Set([-1, 44991, 45009, 45011, 40001, 40014, 42001]);
const forum = 3;

const verdictOf = (answer: WechatAnswer): Exclude<TextVerdict, 'pending'> | 'later' => {
  if (answer.kind !== 'answered' || passing.has(answer.errcode)) return 'later';
  const parsed = answerSchema.safeParse(answer.body);
  if (answer.errcode === 0 && parsed.success) return parsed.data.result.suggest;
  logWarn('TEXT_CHECK_UNAVAILABLE', { errcode: answer.errcode });
  return 'unavailable';
};

/** WeChat's msg_sec_check, version 2. `openidOf` finds under which id WeChat knows the writer. */
export const textCheckBy = (
  wechat: Wechat,
  openidOf: (personId: string) => Promise<string | undefined>,
): TextCheck => ({
  judge: async (text, writerId) => {
    const openid = await openidOf(writerId);
    if (openid === undefined) return 'unavailable';
    const answer = await wechat.tell('/wxa/msg_sec_check', { content: text, version: 2, scene: forum, openid });
    return verdictOf(answer);
  },
});
