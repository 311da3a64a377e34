import * as z from 'zod/mini';
import { accept, refuse } from '../../shared/kernel/result';
import type { Wechat } from '../platform/wechat';
import type { Login } from './login';

const answerSchema = z.object({ openid: z.string().check(z.minLength(1)) });

/** Busy or limited for a minute: not the code's fault. */
const passing = new Set([-1, 45011]);

/** WeChat's code2Session. The session key that comes with the answer is dropped: nothing here needs it. */
export const loginBy = (wechat: Wechat): Login => ({
  openidOf: async (code) => {
    const answer = await wechat.ask('/sns/jscode2session', { js_code: code, grant_type: 'authorization_code' });
    if (answer.kind !== 'answered' || passing.has(answer.errcode)) return refuse('WECHAT_UNAVAILABLE');
    const parsed = answerSchema.safeParse(answer.body);
    return answer.errcode === 0 && parsed.success
      ? accept(parsed.data.openid)
      : refuse('LOGIN_CODE_REFUSED', 'body.code');
  },
});
