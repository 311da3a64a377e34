import { HOUR, RID, serveWechat, type Wechat } from './testkit';

let wechat: Wechat;
let openid: string;
let path: string;
beforeEach(async () => {
  wechat = await serveWechat();
  openid = wechat.sim.openidFor('resident-1');
  wechat.sim.visit(openid);
  path = `/wxa/msg_sec_check?access_token=${await wechat.token()}`;
});
afterEach(() => wechat.close());

const check = (changes: Record<string, unknown> = {}) =>
  wechat.post(path, { openid, scene: 3, version: 2, content: '想要一盏亮一点的楼道灯', ...changes });

function verdictJson(suggest: string, label: number) {
  return {
    errcode: 0,
    errmsg: 'ok',
    detail: [
      { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
      { strategy: 'keyword', errcode: 0 },
    ],
    trace_id: expect.stringMatching(`^${RID}$`),
    result: { suggest, label },
  };
}

test.each([
  ['risky', 20006, '这里有违禁词样例'],
  ['review', 20001, '这里有待审词样例'],
  ['risky', 20006, '待审词样例，违禁词样例'],
  ['pass', 100, '想要一盏亮一点的楼道灯'],
])('the verdict in the shape of the sample: %s %i for %s', async (suggest, label, content) => {
  const { status, json } = await check({ content });
  expect(status).toBe(200);
  expect(json).toEqual(verdictJson(suggest, label));
});

test.each(['title', 'nickname'])('the %s is read too', async (field) => {
  expect((await check({ [field]: '违禁词样例' })).json).toMatchObject({ result: { suggest: 'risky' } });
});

test('a signature counts in a profile only', async () => {
  const signature = '违禁词样例';
  expect((await check({ signature, scene: 1 })).json).toMatchObject({ result: { suggest: 'risky' } });
  expect((await check({ signature, scene: 2 })).json).toMatchObject({ result: { suggest: 'pass' } });
});

test('which words it objects to can be set', async () => {
  const words = [{ text: '加微信', suggest: 'risky', label: 10001 }] as const;
  const other = await serveWechat({ words });
  other.sim.visit(openid);
  const body = { openid, scene: 2, version: 2, content: '加微信领红包 违禁词样例' };
  const { json } = await other.post(`/wxa/msg_sec_check?access_token=${await other.token()}`, body);
  expect(json).toEqual(verdictJson('risky', 10001));
  await other.close();
});

test('a person is checked within two hours of his visit, and not later', async () => {
  wechat.advance(2 * HOUR - 1000);
  const token = await wechat.token();
  path = `/wxa/msg_sec_check?access_token=${token}`;
  wechat.advance(1000);
  expect((await check()).json.errcode).toBe(0);
  wechat.advance(1);
  expect((await check()).json).toEqual({
    errcode: 61010,
    errmsg: expect.stringMatching(`^code is expired rid: ${RID}$`),
  });
  wechat.sim.visit(openid);
  expect((await check()).json.errcode).toBe(0);
});

test('2500 characters are taken, one more is not', async () => {
  expect((await check({ content: '字'.repeat(2500) })).json.errcode).toBe(0);
  expect((await check({ content: '字'.repeat(2501) })).json).toMatchObject({ errcode: 40097 });
});

test.each([
  ['an unknown openid', { openid: 'o-nobody' }, 40003],
  ['no openid', { openid: undefined }, 40003],
  ['scene 0', { scene: 0 }, 40129],
  ['scene 5', { scene: 5 }, 40129],
  ['a scene in words', { scene: '2' }, 40129],
  ['no content', { content: undefined }, 40097],
  ['an empty content', { content: '' }, 40097],
  ['version 1', { version: 1 }, 40097],
])('is refused: %s', async (_what, changes, errcode) => {
  expect((await check(changes)).json).toMatchObject({ errcode });
});

test('it takes a POST with a JSON object', async () => {
  expect((await wechat.get(path)).json).toMatchObject({ errcode: 43002 });
  expect((await wechat.post(path, '')).json).toMatchObject({ errcode: 44002 });
  expect((await wechat.post(path, 'content=灯')).json).toMatchObject({ errcode: 47001 });
});
