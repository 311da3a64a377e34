import { CLAIMED, REVIEWED, RID, serveWechat, tokenRequest, type Wechat } from './testkit';

const SAMPLE = {
  page: 'index',
  miniprogram_state: 'developer',
  lang: 'zh_CN',
  data: { phrase3: { value: '审核通过' }, name1: { value: '订阅' }, date2: { value: '2019-12-25 09:42' } },
};
const CLAIM_DATA = { thing1: { value: '修一盏楼道灯' }, character_string13: { value: 'WD-0042' } };

let wechat: Wechat;
let openid: string;
let path: string;
beforeEach(async () => {
  wechat = await serveWechat({ pages: ['index', 'pages/wish/index'] });
  openid = wechat.sim.openidFor('resident-1');
  wechat.sim.answerSubscribe(openid, [REVIEWED, CLAIMED], 'accept');
  path = `/cgi-bin/message/subscribe/send?access_token=${await wechat.token()}`;
});
afterEach(() => wechat.close());

const send = (changes: Record<string, unknown> = {}) =>
  wechat.post(path, { touser: openid, template_id: REVIEWED, ...SAMPLE, ...changes });
const sendClaim = (data: Record<string, unknown>) => send({ template_id: CLAIMED, data: { ...CLAIM_DATA, ...data } });

test('the sample message of the page arrives', async () => {
  const { status, text } = await send();
  expect(status).toBe(200);
  expect(text).toMatch(/^\{"errcode":0,"errmsg":"ok","msgid":\d{19}\}$/);
  const data = { phrase3: '审核通过', name1: '订阅', date2: '2019-12-25 09:42' };
  const [message] = wechat.sim.sent();
  expect(message).toMatchObject({ touser: openid, templateId: REVIEWED, page: 'index', data });
  expect(text).toContain(`"msgid":${message?.msgid}}`);
});

test('the msgid is a 64-bit number that a double cannot hold', async () => {
  const { json } = await send();
  const msgid = BigInt(wechat.sim.sent()[0]?.msgid ?? 0);
  expect(msgid > BigInt(Number.MAX_SAFE_INTEGER) && msgid < 2n ** 63n).toBe(true);
  expect(BigInt(Number(json.msgid))).not.toBe(msgid);
});

test('state, language and page may be left out, as live traffic does', async () => {
  const { json } = await send({ miniprogram_state: undefined, lang: undefined, page: undefined });
  expect(json.errcode).toBe(0);
  expect(wechat.sim.sent()[0]?.page).toBeNull();
});

test('one acceptance is one message, for that template only', async () => {
  expect((await send()).json.errcode).toBe(0);
  const { json } = await send();
  expect(json).toEqual({
    errcode: 43101,
    errmsg: expect.stringMatching(`^user refuse to accept the msg rid: ${RID}$`),
  });
  expect((await sendClaim({})).json.errcode).toBe(0);
  expect(wechat.sim.sent().map(({ templateId }) => templateId)).toEqual([REVIEWED, CLAIMED]);
});

test('two acceptances are two messages, a rejection is none', async () => {
  wechat.sim.answerSubscribe(openid, [REVIEWED], 'accept');
  wechat.sim.answerSubscribe(openid, [REVIEWED], 'reject');
  const codes = [(await send()).json.errcode, (await send()).json.errcode, (await send()).json.errcode];
  expect(codes).toEqual([0, 0, 43101]);
});

test('a refused message spends nothing', async () => {
  await send({ data: {} });
  await send({ page: 'pages/nowhere' });
  expect((await send()).json.errcode).toBe(0);
});

test('a person who never opened the mini-program has no openid here, and an unknown template is refused', async () => {
  expect((await send({ touser: 'o-nobody' })).json).toMatchObject({ errcode: 40003 });
  expect((await send({ touser: undefined })).json).toMatchObject({ errcode: 40003 });
  for (const template_id of ['tmpl-none', '__proto__', 'constructor', undefined, 7]) {
    expect((await send({ template_id })).json).toMatchObject({ errcode: 40037 });
  }
});

test.each([
  ['character_string13', { value: '中文' }, 'data.character_string13.value'],
  ['thing1', { value: '' }, 'data.thing1.value is empty'],
  ['thing1', undefined, 'data.thing1.value is empty'],
  ['thing1', {}, 'data.thing1.value is empty'],
  ['thing1', { value: '一'.repeat(21) }, 'data.thing1.value invalid'],
  ['thing1', { value: '两\n行' }, 'data.thing1.value invalid'],
  ['thing9', { value: '没有这个词' }, 'data.thing9.value invalid'],
])('47003 names the field: %s %j', async (key, entry, about) => {
  const { json } = await sendClaim({ [key]: entry });
  expect(json).toEqual({ errcode: 47003, errmsg: expect.stringMatching(`^argument invalid! ${about} rid: ${RID}$`) });
});

test.each([
  ['phrase3', '一二三四五六'],
  ['name1', '张3'],
  ['date2', '明天'],
])('47003 names the field, as the samples do: %s', async (key, value) => {
  const { json } = await send({ data: { ...SAMPLE.data, [key]: { value } } });
  expect(json.errmsg).toMatch(new RegExp(`^argument invalid! data.${key}.value invalid rid: ${RID}$`));
});

test('a message without data, with a value that is no text, or with unknown options is refused', async () => {
  expect((await send({ data: undefined })).json).toMatchObject({ errcode: 47003 });
  expect((await sendClaim({ thing1: { value: 12 } })).json).toMatchObject({ errcode: 47001 });
  expect((await send({ miniprogram_state: 'release' })).json).toMatchObject({ errcode: 47003 });
  expect((await send({ lang: 'fr_FR' })).json).toMatchObject({ errcode: 47003 });
});

test('a message leads only to pages of this mini-program, with a query or without', async () => {
  expect((await send({ page: 'pages/nowhere/index' })).json).toMatchObject({ errcode: 41030 });
  expect((await send({ page: 'pages/wish/index?id=01HX' })).json.errcode).toBe(0);
});

test('it takes a POST with a JSON object', async () => {
  expect((await wechat.get(path)).json).toMatchObject({ errcode: 43002 });
  expect((await wechat.post(path, '')).json).toMatchObject({ errcode: 44002 });
  expect((await wechat.post(path, '{"touser"')).json).toMatchObject({ errcode: 47001 });
  expect((await wechat.post(path, '[]')).json).toMatchObject({ errcode: 47001 });
});

test('an enum takes only the values of its template', async () => {
  const keywords = { enum1: ['已受理', '已办结'] };
  const other = await serveWechat({ templates: { stages: { title: '进度', keywords } } });
  other.sim.answerSubscribe(openid, ['stages'], 'accept');
  const token = (await other.post('/cgi-bin/stable_token', tokenRequest())).json.access_token;
  const stage = (value: string) =>
    other.post(`/cgi-bin/message/subscribe/send?access_token=${token}`, {
      touser: openid,
      template_id: 'stages',
      data: { enum1: { value } },
    });
  expect((await stage('别的')).json).toMatchObject({ errcode: 47003 });
  expect((await stage('已办结')).json).toMatchObject({ errcode: 0 });
  await other.close();
});

test('a template for long carries every message after one acceptance, and none before', async () => {
  const LONG = 'tmpl-long';
  const long = await serveWechat({
    templates: { [LONG]: { title: '进度通知', keywords: { thing1: true }, longTerm: true } },
  });
  const touser = long.sim.openidFor('resident-1');
  const path = `/cgi-bin/message/subscribe/send?access_token=${await long.token()}`;
  const tell = async () =>
    (await long.post(path, { touser, template_id: LONG, data: { thing1: { value: '路灯' } } })).json.errcode;
  long.sim.answerSubscribe(touser, [LONG], 'reject');
  expect(await tell()).toBe(43101);
  long.sim.answerSubscribe(touser, [LONG], 'accept');
  expect([await tell(), await tell(), await tell()]).toEqual([0, 0, 0]);
  await long.close();
});
