import type { Wechat, WechatAnswer } from '../platform/wechat';
import { loginBy } from './login.wechat';

const loginAnswered = (answer: WechatAnswer) => {
  const asked: unknown[] = [];
  const wechat: Wechat = {
    ask: async (path, query) => {
      asked.push([path, query]);
      return answer;
    },
    tell: async () => answer,
  };
  return { asked, login: loginBy(wechat) };
};

const answered = (errcode: number, body = {}): WechatAnswer => ({ kind: 'answered', errcode, body });
const refused = 'LOGIN_CODE_REFUSED';
const unavailable = 'WECHAT_UNAVAILABLE';

describe('a login code', () => {
  it('is traded for the openid alone; WeChat’s session key is dropped', async () => {
    const { asked, login } = loginAnswered(answered(0, { openid: 'o-1', session_key: 'secret', unionid: 'u-1' }));
    expect(await login.openidOf('code-1')).toEqual({ ok: true, value: 'o-1' });
    expect(asked).toEqual([['/sns/jscode2session', { js_code: 'code-1', grant_type: 'authorization_code' }]]);
  });

  it.each<[string, WechatAnswer, string]>([
    ['that is not WeChat’s', answered(40029), refused],
    ['that was used', answered(40163), refused],
    ['of a risky user', answered(40226), refused],
    ['for which nobody is named', answered(0), refused],
    ['for which somebody without a name comes', answered(0, { openid: '' }), refused],
    ['while WeChat is busy', answered(-1), unavailable],
    ['sent too often in a minute', answered(45011), unavailable],
    ['whose answer was lost', { kind: 'lost' }, unavailable],
    ['that could not be asked about', { kind: 'unreached' }, unavailable],
  ])('%s is refused', async (_, answer, code) => {
    const result = await loginAnswered(answer).login.openidOf('code-1');
    expect(result.ok ? 'granted' : result.refusal.code).toBe(code);
  });
});
