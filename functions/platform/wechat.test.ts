/** How calls to WeChat fail decides whether they may be made again. */
import { type Said, type ThinServer, thinServer } from '../testkit/thin-server';
import { connectWechat } from './wechat';

const tokenPath = '/cgi-bin/stable_token';
const sendPath = '/cgi-bin/message/subscribe/send';

describe('WeChat', () => {
  let server: ThinServer;
  let tokens: Said[];
  let answers: Said[];
  let now: number;
  beforeEach(async () => {
    tokens = [];
    answers = [];
    now = 0;
    let count = 0;
    server = await thinServer(({ path }) => {
      if (path !== tokenPath) return answers.shift() ?? { json: { errcode: 0 } };
      count += 1;
      return tokens.shift() ?? { json: { access_token: `token-${count}`, expires_in: 7200 } };
    });
  });
  afterEach(() => server.close());

  const connect = (baseUrl = server.baseUrl) => connectWechat({ baseUrl, appid: 'wx1', secret: 'secret' }, () => now);
  const fetches = () => server.heard.filter(({ path }) => path === tokenPath).length;
  const tokensUsed = () => server.heard.filter(({ path }) => path === sendPath).map(({ query }) => query.access_token);
  const stale = (errcode: number): Said => ({ json: { errcode, errmsg: 'stale' } });

  it('is asked for a token once, and told under it until it ends', async () => {
    const wechat = connect();
    await wechat.tell(sendPath, { touser: 'o-1' });
    now = 7_139_000;
    await wechat.tell(sendPath, { touser: 'o-1' });
    expect([fetches(), tokensUsed()]).toEqual([1, ['token-1', 'token-1']]);
    now = 7_140_000;
    await wechat.tell(sendPath, { touser: 'o-1' });
    expect([fetches(), tokensUsed().at(-1)]).toEqual([2, 'token-2']);
    expect(server.heard[0]).toEqual({
      path: tokenPath,
      query: {},
      body: { grant_type: 'client_credential', appid: 'wx1', secret: 'secret', force_refresh: false },
    });
  });

  it.each([40001, 40014, 42001])(
    'that answers %i is asked for another token, once, and told again',
    async (errcode) => {
      answers.push(stale(errcode));
      expect(await connect().tell(sendPath, {})).toMatchObject({ kind: 'answered', errcode: 0 });
      expect([fetches(), tokensUsed()]).toEqual([2, ['token-1', 'token-2']]);
    },
  );

  it('that takes the new token for stale too is not told a third time', async () => {
    answers.push(stale(42001), stale(42001));
    const wechat = connect();
    expect(await wechat.tell(sendPath, {})).toMatchObject({ kind: 'answered', errcode: 42001 });
    expect([fetches(), tokensUsed().length]).toEqual([2, 2]);
  });

  it('that refuses for any other reason is told once', async () => {
    answers.push({ json: { errcode: 43101, errmsg: 'user refuse' } });
    expect(await connect().tell(sendPath, {})).toMatchObject({ kind: 'answered', errcode: 43101 });
    expect(tokensUsed().length).toBe(1);
  });

  it('is not told anything without a token, and asked for one again next time', async () => {
    tokens.push({ json: { errcode: 40125, errmsg: 'invalid appsecret' } }, 'hang up', { status: 502, text: 'bad' });
    const wechat = connect();
    expect(await wechat.tell(sendPath, {})).toMatchObject({ kind: 'answered', errcode: 40125 });
    // Nothing was sent, so sending again is safe, however the token was lost.
    expect([await wechat.tell(sendPath, {}), await wechat.tell(sendPath, {})]).toEqual(
      Array(2).fill({ kind: 'unreached' }),
    );
    expect(tokensUsed()).toEqual([]);
    expect(await wechat.tell(sendPath, {})).toMatchObject({ errcode: 0 });
  });

  it.each<[string, Said]>([
    ['hangs up', 'hang up'],
    ['stumbles', { status: 500, text: '{"errcode":0}' }],
    ['mumbles', { status: 200, text: '<html>' }],
    ['says something else', { json: ['what'] }],
  ])('that has heard and %s may have acted: the answer is lost', async (_, said) => {
    answers.push(said);
    expect(await connect().tell(sendPath, {})).toEqual({ kind: 'lost' });
    expect(tokensUsed().length).toBe(1);
  });

  it('that nobody listens for was never reached', async () => {
    const { baseUrl } = server;
    await server.close();
    expect(await connect(baseUrl).tell(sendPath, {})).toEqual({ kind: 'unreached' });
    expect(await connect(baseUrl).ask('/sns/jscode2session', {})).toEqual({ kind: 'unreached' });
    server = await thinServer(() => 'hang up');
  });

  it('whose token is at hand but who is gone was never reached', async () => {
    const wechat = connect();
    await wechat.tell(sendPath, {});
    await server.close();
    expect(await wechat.tell(sendPath, {})).toEqual({ kind: 'unreached' });
    server = await thinServer(() => 'hang up');
  });

  it('is asked without a token, in our name', async () => {
    answers.push({ json: { openid: 'o-1' } });
    const answer = await connect().ask('/sns/jscode2session', { js_code: 'c' });
    expect(answer).toEqual({ kind: 'answered', errcode: 0, body: { openid: 'o-1' } });
    expect(server.heard).toEqual([
      { path: '/sns/jscode2session', query: { js_code: 'c', appid: 'wx1', secret: 'secret' }, body: '' },
    ]);
  });

  it('numbers messages beyond what a number holds, and every digit is kept', async () => {
    answers.push({ status: 200, text: '{"errcode":0,"errmsg":"ok","msgid":1864323726461255680}' });
    expect(await connect().tell(sendPath, {})).toMatchObject({ body: { msgid: '1864323726461255680' } });
  });
});
