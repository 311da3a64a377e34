import { APPID, HOUR, MINUTE, RID, SECOND, serveWechat, tokenRequest, type Wechat } from './testkit';

let wechat: Wechat;
beforeEach(async () => {
  wechat = await serveWechat();
});
afterEach(() => wechat.close());

const PATH = '/cgi-bin/stable_token';
const forced = () => wechat.post(PATH, tokenRequest({ force_refresh: true })).then(({ json }) => json.access_token);

/** The errcode a message to nobody meets with this token: 40003 once the token is taken. */
async function errcodeWith(token: unknown): Promise<unknown> {
  const { json } = await wechat.post(`/cgi-bin/message/subscribe/send?access_token=${token}`, { touser: 'o-nobody' });
  return json.errcode;
}

test('a new token lives 7200 seconds and its answer has nothing else', async () => {
  const { json } = await wechat.post(PATH, tokenRequest({ force_refresh: false }));
  expect(json).toEqual({ access_token: expect.stringMatching(/^.{100,512}$/), expires_in: 7200 });
  expect(await errcodeWith(json.access_token)).toBe(40003);
});

test('asking again gives the same token with what is left of its time', async () => {
  const first = await wechat.post(PATH, tokenRequest());
  wechat.advance(HOUR);
  const second = await wechat.post(PATH, tokenRequest());
  expect(second.json).toEqual({ access_token: first.json.access_token, expires_in: 3600 });
  wechat.advance(HOUR - 5 * MINUTE);
  expect((await wechat.post(PATH, tokenRequest())).json).toEqual({ ...first.json, expires_in: 300 });
});

test('in its last five minutes a new token is given, and both work until the old one ends', async () => {
  const old = await wechat.token();
  wechat.advance(2 * HOUR - 5 * MINUTE + 1);
  const { json } = await wechat.post(PATH, tokenRequest());
  expect(json.access_token).not.toBe(old);
  expect(json.expires_in).toBe(7200);
  wechat.advance(5 * MINUTE - 2);
  expect([await errcodeWith(old), await errcodeWith(json.access_token)]).toEqual([40003, 40003]);
  wechat.advance(1);
  expect([await errcodeWith(old), await errcodeWith(json.access_token)]).toEqual([42001, 40003]);
});

test('a forced refresh ends the token before it at once', async () => {
  const old = await wechat.token();
  const fresh = await forced();
  expect(fresh).not.toBe(old);
  expect([await errcodeWith(old), await errcodeWith(fresh)]).toEqual([40001, 40003]);
  expect(await wechat.token()).toBe(fresh);
});

test('forcing again within thirty seconds does not refresh', async () => {
  const first = await forced();
  wechat.advance(30 * SECOND - 1);
  expect(await forced()).toBe(first);
  wechat.advance(1);
  expect(await forced()).not.toBe(first);
});

test('the twenty-first forced refresh of a Beijing day does not refresh, the next day does', async () => {
  const seen = new Set<unknown>();
  for (let nth = 1; nth <= 25; nth += 1) {
    seen.add(await forced());
    wechat.advance(MINUTE);
  }
  expect(seen.size).toBe(20);
  wechat.advance(14 * HOUR);
  const late = await forced();
  wechat.advance(HOUR);
  expect(seen.has(late)).toBe(false);
  expect(await forced()).not.toBe(late);
});

test.each([
  ['none', '', 41001, `^access_token missing rid: ${RID}$`],
  ['one of another shape', 'rubbish', 40014, `^invalid access_token rid: ${RID}$`],
  [
    'one nobody issued',
    `88_${'x'.repeat(134)}`,
    40001,
    `^invalid credential, access_token is invalid or not latest, rid: ${RID}$`,
  ],
])('a token is refused: %s', async (_what, token, errcode, errmsg) => {
  for (const path of ['/cgi-bin/message/subscribe/send', '/wxa/msg_sec_check']) {
    const { status, json } = await wechat.post(`${path}?access_token=${token}`, {});
    expect(status).toBe(200);
    expect(json).toEqual({ errcode, errmsg: expect.stringMatching(errmsg) });
  }
});

test('the sample of an expired token', async () => {
  const token = await wechat.token();
  wechat.advance(2 * HOUR);
  const { json } = await wechat.post(`/wxa/msg_sec_check?access_token=${token}`, {});
  expect(json).toEqual({ errcode: 42001, errmsg: expect.stringMatching(`^access_token expired rid: ${RID}$`) });
});

test.each([
  ['no appid', tokenRequest({ appid: undefined }), 41002],
  ['no secret', tokenRequest({ secret: '' }), 41004],
  ['another appid', tokenRequest({ appid: 'wx0' }), 40013],
  ['another secret', tokenRequest({ secret: 'guessed' }), 40125],
  ['another grant', tokenRequest({ grant_type: 'authorization_code' }), 40002],
  ['nothing posted', '', 44002],
  ['broken JSON', '{"appid":', 47001],
  ['a form', `appid=${APPID}`, 47001],
])('a request for a token is refused: %s', async (_what, body, errcode) => {
  expect((await wechat.post(PATH, body)).json).toMatchObject({ errcode });
});

test('a token is asked for by POST', async () => {
  const { json } = await wechat.get(`${PATH}?appid=${APPID}`);
  expect(json).toEqual({ errcode: 43002, errmsg: expect.stringMatching(`^require POST method rid: ${RID}$`) });
});
