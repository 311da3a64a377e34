import '../testkit/quiet';
import type { Wechat, WechatAnswer } from '../platform/wechat';
import { longTermIn, messengerBy } from './messages.wechat';
import type { OutgoingMessage } from './send-message';

const message: OutgoingMessage = {
  personId: 'anna',
  template: 'progress',
  page: 'pages/inbox/index',
  values: { phrase2: '已认领', thing5: '有邻居来帮您了' },
};

const speakingTo = (answer: WechatAnswer) => {
  const told: unknown[] = [];
  const wechat: Wechat = {
    ask: async () => answer,
    tell: async (path, body) => {
      told.push([path, body]);
      return answer;
    },
  };
  const openidOf = async (personId: string) => (personId === 'anna' ? 'openid-of-anna' : undefined);
  return { told, messenger: messengerBy(wechat, { templates: { progress: 'template-7' }, openidOf }) };
};

const answered = (errcode: number): WechatAnswer => ({ kind: 'answered', errcode, body: { errcode } });

describe('a message to WeChat', () => {
  it('names the person by his openid, the template by its id, and every keyword by its value', async () => {
    const { told, messenger } = speakingTo(answered(0));
    expect(await messenger.send(message)).toEqual({ kind: 'sent' });
    expect(told).toEqual([
      [
        '/cgi-bin/message/subscribe/send',
        {
          touser: 'openid-of-anna',
          template_id: 'template-7',
          page: 'pages/inbox/index',
          miniprogram_state: 'formal',
          lang: 'zh_CN',
          data: { phrase2: { value: '已认领' }, thing5: { value: '有邻居来帮您了' } },
        },
      ],
    ]);
  });

  it.each<[WechatAnswer, object]>([
    [answered(43101), { kind: 'error', errcode: 43101 }],
    [{ kind: 'lost' }, { kind: 'lost' }],
    [{ kind: 'unreached' }, { kind: 'unreached' }],
  ])('that is answered by %j ends as %j', async (answer, end) => {
    expect(await speakingTo(answer).messenger.send(message)).toEqual(end);
  });

  it.each<[string, Partial<OutgoingMessage>, number]>([
    ['whose template this deployment has not chosen', { template: 'reviewResult' }, 40037],
    ['to a person who is gone', { personId: 'nobody' }, 40003],
  ])('%s is not sent', async (_, changes, errcode) => {
    const { told, messenger } = speakingTo(answered(0));
    expect([await messenger.send({ ...message, ...changes }), told]).toEqual([{ kind: 'error', errcode }, []]);
  });
});

it('templates for long are those that the environment says so of', () => {
  const long = { id: 'template-7', longTerm: true };
  expect(longTermIn({ progress: long, reviewResult: 'template-8' })).toEqual(['progress']);
  expect(longTermIn({ progress: { ...long, longTerm: false } })).toEqual([]);
});
