import { inflateSync } from 'node:zlib';
import { RID, serveWechat, type Wechat } from './testkit';

let wechat: Wechat;
let url: string;
beforeEach(async () => {
  wechat = await serveWechat({ pages: ['pages/home/index'] });
  url = `${wechat.url}/wxa/getwxacodeunlimit?access_token=${await wechat.token()}`;
});
afterEach(() => wechat.close());

const draw = (asked: unknown) =>
  fetch(url, { method: 'POST', body: typeof asked === 'string' ? asked : JSON.stringify(asked) });
const code = { scene: 'b37107100700201001', page: 'pages/home/index' };

test('a code comes as the raw bytes of a picture, another for another scene', async () => {
  const answered = await draw(code);
  expect([answered.status, answered.headers.get('content-type')]).toEqual([200, 'image/png']);
  const bytes = Buffer.from(await answered.arrayBuffer());
  const other = Buffer.from(await (await draw({ ...code, scene: 'b37107100700201002' })).arrayBuffer());
  expect([bytes.subarray(1, 4).toString(), bytes.equals(other)]).toEqual(['PNG', false]);
  const at = bytes.indexOf('IDAT');
  const pixels = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  expect(pixels.length).toBe(290 * 291);
});

test.each([
  ['a scene of 33 characters', { ...code, scene: 'b'.repeat(33) }, 40169],
  ['no scene', { page: code.page }, 40169],
  ['what is no JSON', '{scene', 40169],
  ['a scene with a sign that is not allowed', { ...code, scene: '楼栋' }, 40129],
  ['a page that was not released', { ...code, page: 'pages/nowhere' }, 41030],
  ['a page with a slash before it', { ...code, page: '/pages/home/index' }, 41030],
  ['a picture too small to be read', { ...code, width: 100 }, 40097],
  ['a version that there is not', { ...code, env_version: 'beta' }, 40097],
])('%s is refused, as JSON', async (_, asked, errcode) => {
  const answered = await draw(asked);
  expect(answered.headers.get('content-type')).toBe('application/json; encoding=utf-8');
  expect(await answered.json()).toEqual({ errcode, errmsg: expect.stringMatching(`${RID}$`) });
});

test('a page that is still to be released passes where its path is not to be checked', async () => {
  const answered = await draw({ ...code, page: 'pages/later/index', check_path: false });
  expect(answered.headers.get('content-type')).toBe('image/png');
});
