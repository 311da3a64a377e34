import '../testkit/quiet';
import type { Wechat, WechatAnswer } from '../platform/wechat';
import { textCheckBy } from './text-check.wechat';

const judging = (answer: WechatAnswer) => {
  const told: unknown[] = [];
  const wechat: Wechat = {
    ask: async () => answer,
    tell: async (path, body) => {
      told.push([path, body]);
      return answer;
    },
  };
  const openidOf = async (personId: string) => (personId === 'anna' ? 'openid-of-anna' : undefined);
  return { told, textCheck: textCheckBy(wechat, openidOf) };
};

const answered = (errcode: number, suggest?: unknown): WechatAnswer => ({
  kind: 'answered',
  errcode,
  body: suggest === undefined ? { errcode } : { errcode, result: { suggest, label: 100 } },
});

describe('WeChat’s content check', () => {
  it('is asked in the name of the writer', async () => {
    const { told, textCheck } = judging(answered(0, 'pass'));
    await textCheck.judge('家里灯泡坏了', 'anna');
    const body = { content: '家里灯泡坏了', version: 2, scene: 3, openid: 'openid-of-anna' };
    expect(told).toEqual([['/wxa/msg_sec_check', body]]);
  });

  it.each<[string, WechatAnswer, string]>([
    ['pass', answered(0, 'pass'), 'pass'],
    ['review', answered(0, 'review'), 'review'],
    ['risky', answered(0, 'risky'), 'risky'],
    ['a word that we don’t know', answered(0, 'maybe'), 'unavailable'],
    ['no result', answered(0), 'unavailable'],
    ['that the writer was not here for two hours', answered(61010), 'unavailable'],
    ['that it is busy', answered(-1), 'later'],
    ['that the minute is full', answered(44991), 'later'],
    ['that the day is full', answered(45009), 'later'],
    ['a token that renewing did not mend', answered(40001), 'later'],
    ['nothing', { kind: 'lost' }, 'later'],
    ['nothing, for it is not to be reached', { kind: 'unreached' }, 'later'],
  ])('says %s', async (_, answer, judgement) => {
    expect(await judging(answer).textCheck.judge('家里灯泡坏了', 'anna')).toBe(judgement);
  });

  it('is not asked about somebody who is gone', async () => {
    const { told, textCheck } = judging(answered(0, 'pass'));
    expect([await textCheck.judge('家里灯泡坏了', 'nobody'), told]).toEqual(['unavailable', []]);
  });
});
