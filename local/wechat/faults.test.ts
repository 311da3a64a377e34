import { APPID, CLAIMED, SECRET, serveWechat, tokenRequest, type Wechat } from './testkit';

let wechat: Wechat;
let path: string;
const [li, wang] = ['o-li', 'o-wang'] as const;
beforeEach(async () => {
  wechat = await serveWechat();
  for (const openid of [li, li, li, wang]) wechat.sim.answerSubscribe(openid, [CLAIMED], 'accept');
  path = `/cgi-bin/message/subscribe/send?access_token=${await wechat.token()}`;
});
afterEach(() => wechat.close());

const data = { thing1: { value: '修一盏楼道灯' }, character_string13: { value: 'WD-0042' } };
const send = (touser: string = li) => wechat.post(path, { touser, template_id: CLAIMED, data });
const sentTo = () => wechat.sim.sent().map(({ touser }) => touser);

test('an errcode is answered as often as asked, without effect', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'errcode', errcode: 45009, times: 2 }]);
  const codes = [(await send()).json.errcode, (await send()).json.errcode, (await send()).json.errcode];
  expect(codes).toEqual([45009, 45009, 0]);
  expect(sentTo()).toEqual([li]);
});

test('an errcode left out is -1, the busy system', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'errcode' }]);
  expect((await send()).json).toEqual({ errcode: -1, errmsg: expect.stringMatching(/^system error rid: /) });
});

test('a refused call ends without an answer and without effect', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'refuse', times: 1 }]);
  await expect(send()).rejects.toThrow('fetch failed');
  expect(sentTo()).toEqual([]);
  expect((await send()).json.errcode).toBe(0);
});

test('a dropped answer leaves the message sent', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'drop_answer', times: 1 }]);
  await expect(send()).rejects.toThrow('fetch failed');
  expect(sentTo()).toEqual([li]);
});

test('a token that expires on the way is refused, and a new one works', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'expire_token', times: 1 }]);
  const old = path;
  expect((await send()).json).toMatchObject({ errcode: 42001 });
  path = `/cgi-bin/message/subscribe/send?access_token=${await wechat.token()}`;
  expect(path).not.toBe(old);
  expect((await send()).json.errcode).toBe(0);
});

test('a gateway in trouble answers 500, and no JSON', async () => {
  wechat.sim.setFaults([{ api: 'check', kind: 'http500' }]);
  const { status, text } = await wechat.post('/wxa/msg_sec_check', {});
  expect([status, text.startsWith('<html>')]).toEqual([500, true]);
});

test('a fault can be meant for one person', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'errcode', errcode: 43101, touser: wang }]);
  expect([(await send(li)).json.errcode, (await send(wang)).json.errcode]).toEqual([0, 43101]);
});

test('rules are used in their order, and only for their own interface', async () => {
  wechat.sim.setFaults([
    { api: 'token', kind: 'errcode', errcode: 45011, times: 1 },
    { api: 'send', kind: 'errcode', errcode: 44990, times: 1 },
    { api: 'send', kind: 'errcode', errcode: 44991 },
  ]);
  expect([(await send()).json.errcode, (await send()).json.errcode]).toEqual([44990, 44991]);
  expect((await wechat.post('/cgi-bin/stable_token', tokenRequest())).json).toMatchObject({ errcode: 45011 });
});

test('a login can be blocked', async () => {
  wechat.sim.setFaults([{ api: 'login', kind: 'errcode', errcode: 40226, times: 1 }]);
  const js_code = wechat.sim.issueLoginCode(li);
  const asked = new URLSearchParams({ appid: APPID, secret: SECRET, js_code, grant_type: 'authorization_code' });
  expect((await wechat.get(`/sns/jscode2session?${asked}`)).json).toMatchObject({ errcode: 40226 });
  expect((await wechat.get(`/sns/jscode2session?${asked}`)).json).toHaveProperty('openid', li);
});

test('once cleared, no fault is left', async () => {
  wechat.sim.setFaults([{ api: 'send', kind: 'http500' }]);
  wechat.sim.clearFaults();
  expect((await send()).json.errcode).toBe(0);
});

test('while it is down nobody can connect, and nothing is forgotten', async () => {
  await wechat.goDown();
  await expect(send()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await wechat.comeBack();
  expect((await send()).json.errcode).toBe(0);
});
