import { APPID, MINUTE, RID, SECRET, serveWechat, type Wechat } from './testkit';

let wechat: Wechat;
beforeEach(async () => {
  wechat = await serveWechat();
});
afterEach(() => wechat.close());

function exchange(changes: Record<string, string> = {}) {
  const asked = { appid: APPID, secret: SECRET, js_code: 'none', grant_type: 'authorization_code', ...changes };
  const present = Object.entries(asked).filter(([, value]) => value !== '');
  return wechat.get(`/sns/jscode2session?${new URLSearchParams(present)}`);
}

test('a login code is exchanged for the openid and a session key, without an errcode', async () => {
  const openid = wechat.sim.openidFor('resident-1');
  const { status, json } = await exchange({ js_code: wechat.sim.issueLoginCode(openid) });
  expect(status).toBe(200);
  expect(json).toEqual({ openid, session_key: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/) });
});

test('the older page is right too: a success can carry errcode 0', async () => {
  const older = await serveWechat({ loginAnswersErrcode: true });
  const code = older.sim.issueLoginCode('o-somebody');
  const asked = { appid: APPID, secret: SECRET, js_code: code, grant_type: 'authorization_code' };
  const { json } = await older.get(`/sns/jscode2session?${new URLSearchParams(asked)}`);
  expect(json).toMatchObject({ errcode: 0, errmsg: 'ok', openid: 'o-somebody' });
  await older.close();
});

test('a code works once', async () => {
  const code = wechat.sim.issueLoginCode('o-somebody');
  await exchange({ js_code: code });
  const { status, json } = await exchange({ js_code: code });
  expect(status).toBe(200);
  expect(json).toEqual({ errcode: 40163, errmsg: expect.stringMatching(`^code been used, rid: ${RID}$`) });
});

test('a code works for five minutes, and no longer', async () => {
  const [inTime, late] = [wechat.sim.issueLoginCode('o-somebody'), wechat.sim.issueLoginCode('o-somebody')];
  wechat.advance(5 * MINUTE);
  expect((await exchange({ js_code: inTime })).json).toHaveProperty('openid');
  wechat.advance(1);
  expect((await exchange({ js_code: late })).json).toEqual({
    errcode: 40029,
    errmsg: expect.stringMatching(`^invalid code, rid: ${RID}$`),
  });
});

test.each([
  ['a code nobody issued', { js_code: 'made-up' }, 40029, `^invalid code, rid: ${RID}$`],
  ['no code', { js_code: '' }, 41008, '^missing code, hints: \\[ req_id: \\w+ \\]$'],
  ['no appid', { appid: '' }, 41002, `^appid missing rid: ${RID}$`],
  ['no secret', { secret: '' }, 41004, '^appsecret missing, hints: \\[ req_id: \\w+ \\]$'],
  ['another appid', { appid: 'wx0000000000000000' }, 40013, `^invalid appid rid: ${RID}$`],
  ['another secret', { secret: 'guessed' }, 40125, `^invalid appsecret, rid: ${RID}$`],
  ['another grant', { grant_type: 'client_credential' }, 40002, `^invalid grant_type rid: ${RID}$`],
])('is refused as WeChat refuses it: %s', async (_what, changes, errcode, errmsg) => {
  const { status, json } = await exchange(changes as Record<string, string>);
  expect(status).toBe(200);
  expect(json).toEqual({ errcode, errmsg: expect.stringMatching(errmsg) });
});

test('parameters sent in a body are not seen', async () => {
  const { json } = await wechat.post('/sns/jscode2session', { appid: APPID, secret: SECRET });
  expect(json).toMatchObject({ errcode: 41002 });
});

test('a refused attempt leaves the code usable', async () => {
  const code = wechat.sim.issueLoginCode('o-somebody');
  await exchange({ js_code: code, secret: 'guessed' });
  expect((await exchange({ js_code: code })).json).toHaveProperty('openid', 'o-somebody');
});
