/** Whatever a request holds: it is answered, the answer names the field at fault, and nothing is stored. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { api } from '../../shared/api';
import type { Contract } from '../../shared/kernel/contract';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';

type Part = 'params' | 'query' | 'body';
type Fields = Record<string, unknown>;

const parts: readonly Part[] = ['params', 'query', 'body'];
const partsOf = (contract: Contract): readonly Part[] => parts.filter((part) => contract[part] !== undefined);

const nasty = fc.constantFrom<unknown>(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  '../../etc/passwd',
  "'; DROP TABLE wishes; --",
  '<script>alert(1)</script>',
  'x'.repeat(5000),
  '0000-00-00',
  '9999-12-31',
  -1,
  0,
  1e308,
  2 ** 53,
  null,
  [],
  {},
  [[]],
  { $gt: '' },
  { S: 'x' },
  true,
);
const anyValue = fc.oneof(nasty, fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 30 }));
const anyKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'state', 'personId', 'id', ''),
  fc.string({ maxLength: 12 }),
);

/** What the gateway can carry in a path or a query is text. */
const asCarried = (part: Part, value: unknown): unknown =>
  part === 'body' || typeof value === 'string' ? value : JSON.stringify(value);

const withField = (fields: Fields, name: string, value: unknown): Fields =>
  Object.fromEntries([...Object.entries(fields).filter(([key]) => key !== name), [name, value]]);

/** A granted request with one thing changed: a field replaced, left out, or one too many. */
const changed = (part: Part, fields: Fields): fc.Arbitrary<unknown> => {
  const names = Object.keys(fields);
  const added = fc.tuple(anyKey, anyValue).map(([name, value]) => withField(fields, name, asCarried(part, value)));
  if (names.length === 0) return added;
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), anyValue)
        .map(([name, value]) => withField(fields, name, asCarried(part, value))),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...names)
        .map((name) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))),
    },
    { weight: 1, arbitrary: added },
  );
};

const requests = (contract: Contract): fc.Arbitrary<{ part: Part; value: unknown }> =>
  fc.oneof(
    ...partsOf(contract).map((part) => {
      const whole = part === 'body' ? [fc.record({ part: fc.constant(part), value: anyValue })] : [];
      const fields = (grantedAsks[contract.act]?.[part] ?? {}) as Fields;
      return fc.oneof(fc.record({ part: fc.constant(part), value: changed(part, fields) }), ...whole);
    }),
  );

/** What our own schema says of it, once it has been through JSON. An absent body reads as an empty one. */
const isUnfit = (contract: Contract, part: Part, value: unknown): boolean => {
  const arrived = value === undefined ? {} : JSON.parse(JSON.stringify(value));
  return contract[part]?.safeParse(arrived).success === false;
};

const withInput = api
  .filter((contract) => partsOf(contract).length > 0)
  .map((contract) => [contract.act, contract] as const);

describe('a request that nobody should send', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    await store.put(villageRows());
    cloud = cloudOn(store.table);
  });
  afterAll(() => engine.close());

  const written = () => store.observer.calls().filter((operation) => operation === 'TransactWriteItems').length;

  it.each(withInput)('to %s is answered with the name of its bad field, and stores nothing', async (act, contract) => {
    await fc.assert(
      fc.asyncProperty(requests(contract), async ({ part, value }) => {
        store.observer.forget();
        const body = part === 'body' ? { body: JSON.stringify(value) } : { [part]: value };
        const answer = await cloud.ask(act, { ...grantedAsks[act], ...body });
        expect(answer.status).toBeLessThan(500);
        fc.pre(isUnfit(contract, part, value));
        expect([answer.status, answer.code, String(answer.body.field).split('.')[0]]).toEqual([400, 'BAD_INPUT', part]);
        expect(written()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  const withBody = withInput.filter(([, contract]) => contract.body !== undefined);
  it.each(withBody)('to %s with a body that is no JSON is refused for its body', async (act) => {
    for (const body of ['{', 'words=灯泡', '\u0000', '[1,', 'undefined', "{'a':1}"]) {
      const { code, body: answer } = await cloud.ask(act, { ...grantedAsks[act], body });
      expect([body, code, answer.field]).toEqual([body, 'BAD_INPUT', 'body']);
    }
  });

  it.each([
    ['submitWish', { words: 3 }, 'body.words'],
    ['submitWish', { words: '家里灯泡坏了', needBy: '2026-02-30' }, 'body.needBy'],
    ['submitWish', { words: '家里灯泡坏了', state: 'published' }, 'body.state'],
    ['publishWish', { publicWords: '帮邻居换灯泡', category: 'repair', places: 21 }, 'body.places'],
    ['publishWish', { publicWords: '帮邻居换灯泡', category: 'repair', places: 1.5 }, 'body.places'],
    ['confirmWish', { rating: 6 }, 'body.rating'],
    ['confirmWish', { rating: 0 }, 'body.rating'],
    ['reportMessageGrants', { answers: [{ template: 'progress', answer: 'yes' }] }, 'body.answers.0.answer'],
    ['reportMessageGrants', { answers: [] }, 'body.answers'],
  ])('to %s with %j is refused for %s', async (act, body, field) => {
    const answer = await cloud.ask(act, { ...grantedAsks[act], body });
    expect([answer.code, answer.body.field]).toEqual(['BAD_INPUT', field]);
  });

  it.each(['', 'Bearer', 'Bearer x.y.z', 'Basic abc', 'Bearer eyJhbGciOiJub25lIn0.e30.', `Bearer ${'a'.repeat(9000)}`])(
    'with the session %j is told to open one',
    async (authorization) => {
      const { code, status } = await cloud.ask('getMe', { headers: { authorization } });
      expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  it.each(['short', 'sixteen letters!!', 'x'.repeat(65), '十六个字十六个字十六个字十六个字'])(
    'under the idempotency key %j is refused for its header',
    async (key) => {
      const { code, body } = await cloud.ask('claimWish', { ...grantedAsks.claimWish, key });
      expect([code, body.field]).toEqual(['BAD_INPUT', 'headers.idempotency-key']);
    },
  );
});
