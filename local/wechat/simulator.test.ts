import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createWechatSimulator } from './simulator';
import { APPID, CLAIMED, REVIEWED, SECRET, serveWechat, TEMPLATES, tokenRequest } from './testkit';

const settings = { now: () => 0, appid: APPID, secret: SECRET, templates: TEMPLATES };

test('an openid has 28 characters, starts with o, and is the same after a restart', () => {
  const [first, second] = [createWechatSimulator(settings), createWechatSimulator(settings)];
  expect(first.openidFor('resident-1')).toMatch(/^o[A-Za-z0-9_-]{27}$/);
  expect(second.openidFor('resident-1')).toBe(first.openidFor('resident-1'));
  expect(first.openidFor('resident-2')).not.toBe(first.openidFor('resident-1'));
});

test('another mini-program knows the same person by another openid', () => {
  const other = createWechatSimulator({ ...settings, appid: 'wx0000000000000000' });
  expect(other.openidFor('resident-1')).not.toBe(createWechatSimulator(settings).openidFor('resident-1'));
});

test('a template with a key WeChat has no type for is refused at the start', () => {
  const templates = { old: { title: '旧格式', keywords: { keyword1: true } } } as const;
  expect(() => createWechatSimulator({ ...settings, templates })).toThrow('"keyword1" is no keyword of WeChat');
});

test('what it remembers can be given to a later life', async () => {
  const first = createWechatSimulator(settings);
  first.answerSubscribe('o-li', [CLAIMED], 'accept');
  const later = await serveWechat({ remembered: JSON.parse(JSON.stringify(first.remember())) });
  const path = `/cgi-bin/message/subscribe/send?access_token=${await later.token()}`;
  const data = { thing1: { value: '灯' }, character_string13: { value: '1' } };
  expect((await later.post(path, { touser: 'o-li', template_id: CLAIMED, data })).json.errcode).toBe(0);
  expect(later.sim.remember()).toEqual({ 'o-li': { visitedAt: 0, sendsLeft: { [CLAIMED]: 0 } } });
  await later.close();
});

test('calls are counted for each interface, those refused too', async () => {
  const wechat = await serveWechat();
  await wechat.token();
  await wechat.post('/cgi-bin/stable_token', tokenRequest({ secret: 'guessed' }));
  await wechat.get('/sns/jscode2session');
  expect(wechat.sim.calls()).toEqual({ login: 1, token: 2, send: 0, check: 0, media: 0, phone: 0, code: 0 });
  await wechat.close();
});

test('an address WeChat does not have is refused in its own words', async () => {
  const wechat = await serveWechat();
  for (const path of ['/cgi-bin/nothing', '/constructor', '//', '/__local/people']) {
    expect((await wechat.get(path)).json).toMatchObject({ errcode: 40066 });
  }
  await wechat.close();
});

test('a request that breaks off halfway does no harm', async () => {
  const wechat = await serveWechat();
  const port = Number(new URL(wechat.url).port);
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('POST /cgi-bin/stable_token HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"appid"', () =>
      socket.destroy(),
    );
  });
  await new Promise((resolve) => socket.once('close', resolve));
  expect(await wechat.token()).toHaveLength(137);
  expect(wechat.sim.calls().token).toBe(1);
  await wechat.close();
});

test('the same randomness gives the same codes', () => {
  const fixed = () => createWechatSimulator({ ...settings, random: () => 0.5 }).issueLoginCode('o-li');
  expect(fixed()).toBe(fixed());
  expect(createWechatSimulator(settings).issueLoginCode('o-li')).not.toBe(fixed());
});

test('what was sent cannot be changed from outside', () => {
  const sim = createWechatSimulator(settings);
  sim.answerSubscribe('o-li', [REVIEWED], 'accept');
  const before = sim.remember();
  sim.sent().length = 0;
  sim.calls().send = 7;
  expect(sim.calls().send).toBe(0);
  expect(sim.remember()).toEqual(before);
});

test.each(['wechat', 'kms'])(
  'local/%s stands alone: outside its tests it imports node and its own files only',
  (folder) => {
    const dir = join(__dirname, '..', folder);
    const sources = readdirSync(dir).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const imported = sources.flatMap((name) =>
      [...readFileSync(join(dir, name), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? ''),
    );
    expect(sources.length).toBeGreaterThan(4);
    expect(imported.filter((from) => !from.startsWith('node:') && !/^\.\/[a-z-]+$/.test(from))).toEqual([]);
  },
);
