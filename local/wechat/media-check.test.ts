import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APPID, HOUR, MINUTE, RID, serveWechat, type Wechat } from './testkit';

const push = { token: 'a-token', aesKey: 'k'.repeat(43) };

let wechat: Wechat;
let door: Server;
let received: { url: URL; body: string }[];
let base: string;
let openid: string;

beforeEach(async () => {
  received = [];
  door = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const url = new URL(req.url ?? '/', 'http://door.test');
      if (url.pathname === '/picture') return void res.end('bytes of a picture');
      if (url.pathname === '/push') received.push({ url, body: Buffer.concat(parts).toString() });
      res.writeHead(url.pathname === '/push' ? 200 : 404).end(url.pathname === '/push' ? 'success' : '');
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  wechat = await serveWechat({ push });
  wechat.sim.pushes.connect(`${base}/push`);
  openid = wechat.sim.openidFor('worker-1');
  wechat.sim.visit(openid);
});
afterEach(async () => {
  await wechat.close();
  await new Promise((resolve) => door.close(resolve));
});

const check = async (changes: Record<string, unknown> = {}) => {
  const asked = { media_url: `${base}/picture`, media_type: 2, version: 2, scene: 1, openid, ...changes };
  return wechat.post(`/wxa/media_check_async?access_token=${await wechat.token()}`, asked);
};

test('a picture gets a trace at once, and its judgement by a push', async () => {
  const { json } = await check();
  expect(json).toEqual({ errcode: 0, errmsg: 'ok', trace_id: expect.stringMatching(`^${RID}$`) });
  expect([received.length, await wechat.sim.pushes.deliver(), received.length]).toEqual([0, 1, 1]);
  const { url, body } = received[0] as { url: URL; body: string };
  expect([...url.searchParams.keys()]).toEqual([
    'signature',
    'timestamp',
    'nonce',
    'openid',
    'encrypt_type',
    'msg_signature',
  ]);
  expect(Object.keys(JSON.parse(body))).toEqual(['ToUserName', 'Encrypt']);
  expect(body).not.toContain(APPID);
});

test.each([
  [[{ kind: 'twice' }], 2],
  [[{ kind: 'replayed' }], 2],
  [[{ kind: 'forged' }], 2],
] as const)('%j comes as often as that', async (faults, times) => {
  wechat.sim.pushes.setFaults([...faults]);
  await check();
  await wechat.sim.pushes.deliver();
  expect(received.length).toBe(times);
});

test('a late push is overtaken by the next one', async () => {
  wechat.sim.pushes.setFaults([{ kind: 'late', ms: MINUTE }]);
  await check();
  await check();
  expect([await wechat.sim.pushes.deliver(), wechat.sim.pushes.nextAt() !== undefined]).toEqual([1, true]);
  wechat.advance(MINUTE);
  expect([await wechat.sim.pushes.deliver(), wechat.sim.pushes.nextAt()]).toEqual([1, undefined]);
});

test.each([
  ['a type of its own', { media_type: 3 }, 40004],
  ['version 1', { version: 1 }, 40097],
  ['no address', { media_url: 'picture' }, 40097],
  ['scene 5', { scene: 5 }, 40129],
  ['an unknown openid', { openid: 'o-nobody' }, 40003],
])('is refused: %s', async (_, changes, errcode) => {
  expect((await check(changes)).json).toMatchObject({ errcode });
});

test('a person is checked within two hours of his visit', async () => {
  wechat.advance(2 * HOUR + 1);
  expect((await check()).json).toMatchObject({ errcode: 61010 });
});
