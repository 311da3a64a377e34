/** Each function answers the contracts that name it, all of them and no others. */
import '../testkit/quiet';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, S3EventRecord } from 'aws-lambda';
import { api } from '../../shared/api';
import { type Contract, type Entry, failuresOf } from '../../shared/kernel/contract';
import { httpEvent } from '../testkit/http-event';

const environment = {
  TABLE_NAME: 'linli-test',
  DATA_KEY_ID: 'alias/linli-test',
  SESSION_SECRET: 's'.repeat(32),
  INDEX_SECRET: 'i'.repeat(32),
  AUDIT_SECRET: 'a'.repeat(32),
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: 'secret',
  WECHAT_BASE_URL: 'http://127.0.0.1:1',
  MESSAGE_TEMPLATES: '{}',
  PHOTO_BUCKET: 'linli-test-photos',
  PHOTO_BUCKET_URL: 'http://127.0.0.1:1/linli-test-photos',
  PUSH_TOKEN: 'token',
  PUSH_AES_KEY: 'k'.repeat(43),
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
};

const entries = [...new Set(api.map(({ entry }) => entry))];

/** Functions that nobody calls by a route. */
const background = ['stream.ts', 'timers.ts', 'uploads.ts', 'importing.ts', 'printing.ts'];

type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Refused for its form or for want of a session before anything is asked of a table. */
const unfit = { params: { strange: 'x' }, query: { strange: 'x' }, body: { strange: 'x' } };

const load = async (): Promise<Record<Entry, Handler>> => {
  Object.assign(process.env, environment);
  const loaded = entries.map(async (entry) => [entry, (await import(`./${entry}`)).handler]);
  return Object.fromEntries(await Promise.all(loaded));
};

const answerOf = async (handler: Handler, contract: Contract) => {
  const { statusCode, body } = await handler(httpEvent(contract, unfit));
  return { status: statusCode, code: JSON.parse(body ?? '{}').code };
};

describe('a deployed function', () => {
  const kept = { ...process.env };
  let handlers: Record<Entry, Handler>;
  beforeAll(async () => {
    handlers = await load();
  });
  afterAll(() => {
    process.env = kept;
  });

  it.each(api.map((contract) => [contract.act, contract.entry, contract] as const))(
    '%s is answered by %s, and by no other',
    async (_, entry, contract) => {
      const others = Object.entries(handlers).filter(([name]) => name !== entry);
      const answer = await answerOf(handlers[entry], contract);
      expect(answer).toEqual(
        contract.access === 'session' ? { status: 401, code: 'UNAUTHENTICATED' } : { status: 400, code: 'BAD_INPUT' },
      );
      expect(failuresOf(contract)).toContain(answer.code);
      for (const [, other] of others)
        expect(await answerOf(other, contract)).toEqual({ status: 404, code: 'NOT_FOUND' });
    },
  );

  it.each(api.map(({ act, entry }) => [act, entry]))('%s is bound in %s to the use case of its name', (act, entry) => {
    const source = readFileSync(join(__dirname, 'wiring', `${entry}.ts`), 'utf8');
    expect(source.split(`route(contracts.${act}, ${act}(ports))`).length).toBe(2);
  });

  it('the entries that contracts name are those that there are', () => {
    const answering = readdirSync(__dirname).filter((name) => /^[a-z-]+\.ts$/.test(name) && !background.includes(name));
    expect(answering.map((name) => name.replace('.ts', '')).sort()).toEqual([...entries].sort());
  });

  it('the functions that nobody calls by a route start with the same environment', async () => {
    const { handler: stream } = await import('./stream');
    const { handler: timers } = await import('./timers');
    const { handler: importing } = await import('./importing');
    const { handler: printing } = await import('./printing');
    expect([await stream({ Records: [] }), typeof timers, typeof importing, typeof printing]).toEqual([
      { batchItemFailures: [] },
      'function',
      'function',
      'function',
    ]);
  });

  it('the function that is told of uploads starts with it too, and leaves alone what no form of ours allows', async () => {
    const { handler } = await import('./uploads');
    const record = { s3: { object: { key: 'raw/..%2Fphotos' } } } as S3EventRecord;
    expect(await handler({ Records: [record] })).toBeUndefined();
  });
});
