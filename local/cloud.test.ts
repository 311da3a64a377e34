import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cloud, startCloud } from './cloud';
import type { CloudWish } from './cloud-wish';
import { smallTemplate } from './template/testkit-template';

const cache = join(__dirname, '../.cache');
let root: string;
let cloud: Cloud;

const sdk = `
  const { DynamoDBClient, PutItemCommand, GetItemCommand, QueryCommand, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({});
  const TableName = process.env.TABLE_NAME;
  const put = (Item) => client.send(new PutItemCommand({ TableName, Item }));`;

const bundles = {
  /** POST writes an event and a timer an hour from now; GET shows the row asked for. */
  wishes: `${sdk}
    exports.handler = async (event) => {
      if (event.body === 'broken') throw new Error('broken');
      if (event.requestContext.http.method === 'POST') {
        const dueAt = new Date(Date.now() + 3600000).toISOString();
        await put({ pk: { S: event.body }, sk: { S: 'EVENT' }, kind: { S: 'event' } });
        await put({ pk: { S: event.body }, sk: { S: 'TIMER' }, dueShard: { S: '2' }, dueAt: { S: dueAt } });
        return { statusCode: 201, body: '' };
      }
      const key = { pk: { S: event.pathParameters.wishId }, sk: { S: 'SEEN' } };
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: key }));
      return { seen: Item?.at?.S ?? null };
    };`,
  stream: `${sdk}
    exports.handler = async ({ Records }) => {
      for (const { dynamodb } of Records) {
        const at = new Date().toISOString();
        await put({ pk: dynamodb.Keys.pk, sk: { S: 'SEEN' }, at: { S: at }, expiresAt: { N: String(Math.floor(Date.now() / 1000) + 7200) } });
      }
    };`,
  timers: `${sdk}
    exports.handler = async () => {
      const { Items } = await client.send(new QueryCommand({ TableName, IndexName: 'due',
        KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
        ExpressionAttributeValues: { ':shard': { S: '2' }, ':now': { S: new Date().toISOString() } } }));
      for (const { pk, sk } of Items) {
        await client.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
        await put({ pk: { S: pk.S + ' later' }, sk: { S: 'EVENT' }, kind: { S: 'event' } });
      }
    };`,
};

const demo: CloudWish['demo'] = {
  version: '1',
  people: [{ key: 'resident-li', name: '李阿姨', roles: ['居民'], place: '塔山社区' }],
  seed: async ({ write, environment }) => {
    await write([{ pk: 'seeded', sk: 'SEEN', at: environment.TABLE_NAME }]);
  },
};

const start = (changes: Partial<CloudWish> = {}) =>
  startCloud({ root, port: 0, stage: 'dev', demo, ticking: false, ...changes });

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  root = mkdtempSync(join(cache, 'cloud-test-'));
  mkdirSync(join(root, '.build/cloud/dev'), { recursive: true });
  mkdirSync(join(root, 'dist/functions'), { recursive: true });
  mkdirSync(join(root, 'dist/h5'), { recursive: true });
  const template = join(root, '.build/cloud/dev/cloudformation-template-update-stack.json');
  writeFileSync(template, JSON.stringify({ Resources: smallTemplate }));
  for (const [name, source] of Object.entries(bundles)) bundle(name, source);
  writeFileSync(join(root, 'dist/h5/index.html'), '<title>邻里</title>');
});

/** As the real build makes them: with the SDK inside, so that it reads the function's own environment. */
function bundle(name: string, source: string): void {
  const script = `require('esbuild').buildSync({
    stdin: { contents: require('fs').readFileSync(0, 'utf8'), resolveDir: process.cwd() },
    bundle: true, platform: 'node', format: 'cjs', outfile: process.argv[1], logLevel: 'warning' })`;
  // In a process of its own: esbuild does not run inside jest's world.
  const outfile = join(root, `dist/functions/${name}.cjs`);
  execFileSync(process.execPath, ['-e', script, outfile], { input: source, cwd: root });
}

afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => cloud?.close());

const post = (path: string, body: string) => fetch(cloud.url + path, { method: 'POST', body });
const local = async (path: string, body: unknown) => {
  const answer = await post(`/__local/${path}`, JSON.stringify(body));
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
};
const seen = async (wishId: string) => {
  const answer = await fetch(`${cloud.url}/v1/wishes/${encodeURIComponent(wishId)}`);
  return ((await answer.json()) as { seen: string | null }).seen;
};

describe('the local cloud', () => {
  test('answers by the template, and nothing else', async () => {
    cloud = await start();
    expect((await post('/v1/wishes', 'w1')).status).toBe(201);
    expect(await (await fetch(`${cloud.url}/v1/elsewhere`)).json()).toEqual({ message: 'Not Found' });
    expect((await post('/v1/wishes', 'broken')).status).toBe(500);
    expect((await post('/v1/wishes', 'x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect(await (await fetch(cloud.url)).text()).toContain('邻里');
    expect((await fetch(`${cloud.url}/../cloud.test.ts`)).status).toBe(404);
  });

  test('a write reaches the stream function before drain answers', async () => {
    cloud = await start();
    await post('/v1/wishes', 'w1');
    expect(await local('drain', {})).toMatchObject({ status: 200, quiet: true });
    expect(await seen('w1')).not.toBeNull();
  });

  test('the clock stops where a timer is due, and its consequences see that moment', async () => {
    cloud = await start();
    const before = cloud.clock.now();
    await post('/v1/wishes', 'w1');
    expect(await local('clock', { advance: 'PT90M' })).toMatchObject({ status: 200, stops: 1, stuck: [] });
    const at = Date.parse((await seen('w1 later')) ?? '') - before;
    expect(at).toBeGreaterThanOrEqual(3_600_000);
    expect(at).toBeLessThan(3_700_000);
  });

  test('what has expired is gone after the clock has passed it', async () => {
    cloud = await start();
    await post('/v1/wishes', 'w1');
    await local('drain', {});
    await local('clock', { advance: 'PT3H' });
    expect(await seen('w1')).toBeNull();
  });

  test('people, data and clock outlast the process, and a filled folder is not filled again', async () => {
    const dataDir = join(root, 'data');
    cloud = await start({ dataDir });
    await post('/v1/wishes', 'w1');
    await local('drain', {});
    await local('clock', { advance: 'P30D' });
    const ahead = cloud.clock.ahead();
    await cloud.close();
    const unexpected = async () => Promise.reject(new Error('seeded twice'));
    cloud = await start({ dataDir, demo: { ...demo, seed: unexpected } });
    expect(await seen('seeded')).toBe('linli-dev');
    expect(cloud.clock.ahead()).toBe(ahead);
    await cloud.close();
    await expect(start({ dataDir, demo: { ...demo, version: '2' } })).rejects.toMatchObject({
      name: 'DataFolderRefused',
    });
  });

  test('a cut connection in front of the functions is seen by them alone', async () => {
    cloud = await start({ withFaults: true });
    cloud.faults?.setFaults([{ kind: 'cutBefore', operation: 'PutItem' }]);
    expect((await post('/v1/wishes', 'w1')).status).toBe(500);
    cloud.faults?.clearFaults();
    expect((await post('/v1/wishes', 'w1')).status).toBe(201);
  });
});

describe('the control surface', () => {
  test('gives each person a fresh login code at every call', async () => {
    cloud = await start();
    const codes = async () => {
      const { people } = (await (await fetch(`${cloud.url}/__local/people`)).json()) as { people: { code: string }[] };
      return people.map(({ code }) => code);
    };
    expect(await codes()).not.toEqual(await codes());
    expect(await local('login', { key: 'someone-new' })).toMatchObject({ status: 200, code: expect.any(String) });
  });

  test.each([
    ['clock', {}, 'advance'],
    ['clock', { advance: 'soon' }, 'advance'],
    ['clock', { at: '2001-01-01T00:00:00Z' }, 'at'],
    ['clock', { at: 'yesterday' }, 'at'],
    ['clock', { advance: 'PT1H', speed: 2 }, 'speed'],
    ['wechat/faults', { faults: [{ api: 'send', kind: 'explode' }] }, 'faults.0.kind'],
    ['wechat/subscribe', { key: 'resident-li', templateIds: ['unknown'], answer: 'accept' }, 'templateIds'],
    ['login', {}, 'key'],
  ])('%s refuses %j and names %s', async (path, body, field) => {
    cloud = await start();
    expect(await local(path, body)).toMatchObject({ status: 400, field });
  });
});
