import type { Wechat, WechatAnswer } from '../platform/wechat';
import { phonesBy } from './phones.wechat';

const asking = (answer: WechatAnswer) => {
  const told: unknown[] = [];
  const wechat: Wechat = {
    ask: async () => answer,
    tell: async (path, body) => {
      told.push([path, body]);
      return answer;
    },
  };
  return { told, phones: phonesBy(wechat) };
};

const answered = (errcode: number, body = {}): WechatAnswer => ({ kind: 'answered', errcode, body });
const phoneInfo = (purePhoneNumber: string, countryCode: unknown) =>
  answered(0, { phone_info: { phoneNumber: 'x', purePhoneNumber, countryCode, watermark: {} } });

describe('a code of the phone button', () => {
  it.each([
    ['a country’s code as a number, as in WeChat’s sample', 86],
    ['a country’s code as text, as in its table', '86'],
  ])('is traded for the number; %s', async (_, countryCode) => {
    const { told, phones } = asking(phoneInfo('13800138012', countryCode));
    expect(await phones.phoneOf('a code')).toEqual({ ok: true, value: '13800138012' });
    expect(told).toEqual([['/wxa/business/getuserphonenumber', { code: 'a code' }]]);
  });

  it('from abroad gives the number with its country', async () => {
    expect(await asking(phoneInfo('2025550123', 1)).phones.phoneOf('a code')).toEqual({
      ok: true,
      value: '+12025550123',
    });
  });

  it.each<[string, WechatAnswer, string]>([
    ['that is used, expired or not WeChat’s', answered(40029), 'PHONE_CODE_REFUSED'],
    ['of another mini-program', answered(40013), 'PHONE_CODE_REFUSED'],
    ['for which no number comes', answered(0), 'PHONE_CODE_REFUSED'],
    ['while WeChat is busy', answered(-1), 'WECHAT_UNAVAILABLE'],
    ['sent too often in a minute', answered(45011), 'WECHAT_UNAVAILABLE'],
    ['whose answer was lost', { kind: 'lost' }, 'WECHAT_UNAVAILABLE'],
    ['that could not be asked about', { kind: 'unreached' }, 'WECHAT_UNAVAILABLE'],
  ])('%s is refused', async (_, answer, code) => {
    const result = await asking(answer).phones.phoneOf('a code');
    expect(result.ok ? 'granted' : result.refusal.code).toBe(code);
  });
});
