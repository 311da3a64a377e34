/** The wishes of a month: asked for by staff, made outside the request, fetched by a signed address. */
import '../testkit/quiet';
import { daysInMs, later } from '../../shared/kernel/instant';
import { mostTries } from '../kernel/make-document';
import { backgroundOn } from '../testkit/background';
import { aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { filesIn, type Shelf } from '../testkit/documents';
import { pendingRows } from '../testkit/events';
import { countedIds, type FixedClock, fixedClock, idOf, noon } from '../testkit/fixed';
import { photoBucket } from '../testkit/photo-bucket';
import { home } from '../testkit/places';
import { readWorkbook } from '../testkit/read-workbook';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { makeMonthsOn } from '../testkit/wish-months';
import { layOutMonth } from './wish-month.xlsx';
import { wishRow } from './wish-rows.dynamo';

const november = { placeId: home.community, month: '2026-11' };
/** One closing’s events are not another’s. */
const eventIds = countedIds(2_000_000);
const minutes = (count: number): string => later(noon, count * 60_000);

describe('the wishes of a month', () => {
  let engine: TestEngine;
  let store: TestTable;
  let clock: FixedClock;
  let cloud: Cloud;
  let shelf: Shelf;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(villageRows());
    clock = fixedClock();
    cloud = cloudOn(store.table, { clock });
    shelf = new Map();
  });
  afterAll(() => engine.close());

  const request = (params = november, as = 'staff') => cloud.ask('requestWishMonth', { as, params });
  const look = async (params = november, as = 'staff') => cloud.ask('getWishMonth', { as, params });
  const make = (at = noon, changes = {}) => makeMonthsOn(store.table, at, { files: filesIn(shelf), ...changes });
  /** What is his goes, the documents from the shelf too. */
  const close = async (as: string) => {
    expect((await cloud.ask('closeAccount', { as })).code).toBeUndefined();
    const objects = { ...photoBucket(), drop: filesIn(shelf).drop };
    for (const row of await pendingRows(store))
      await backgroundOn(store.table, { objects, ids: eventIds }).drive(row, noon);
  };
  const books = () => Promise.all([...shelf.values()].map(readWorkbook));

  it('are asked for, made within a run, and fetched by an address that is signed at each look', async () => {
    expect((await request()).body).toEqual({ ...november, state: 'working', askedAt: noon });
    await make();
    const [key] = [...shelf.keys()];
    const until = later(noon, daysInMs(7));
    expect((await look()).body).toEqual({
      ...november,
      state: 'ready',
      askedAt: noon,
      until,
      url: `https://bucket.test/${key}?signed`,
    });
    const [book] = await books();
    const wishes = villageRows().filter(({ kind }) => kind === 'wish');
    expect([book?.sheets[0]?.rows.length, wishes.length > 5]).toEqual([wishes.length + 1, true]);
  });

  it('bear nobody’s name, not even masked, nobody’s id, and no word that a resident wrote', async () => {
    const secrets = { authorMask: '阎**', words: '盼一盏黄雀台灯' };
    await store.put(villageRows().map((row) => (row.kind === 'wish' ? { ...row, ...secrets } : row)));
    await request();
    await make();
    const [book] = await books();
    const people = villageRows().flatMap(({ pk }) => /^PERSON#(\w{26})$/.exec(String(pk))?.[1] ?? []);
    const sought = [...Object.values(secrets), '阎', '黄雀', '王**', idOf('wish'), ...new Set(people)];
    expect(sought.filter((secret) => book?.raw.includes(secret))).toEqual([]);
    expect(people.length).toBeGreaterThan(5);
  });

  it('of two months stand beside each other', async () => {
    const october = { ...november, month: '2026-10' };
    await request();
    await request(october);
    await make();
    expect([(await look()).body.state, (await look(october)).body.failure]).toEqual(['ready', 'no_wishes']);
  });

  it('of a month that has not begun in Shanghai cannot be asked for', async () => {
    const december = { ...november, month: '2026-12' };
    clock.advance(Date.parse('2026-11-30T15:59:59.999Z') - Date.parse(noon));
    expect([(await request(december)).code, (await look(december)).code]).toEqual(['BAD_INPUT', 'BAD_INPUT']);
    clock.advance(1);
    expect((await request(december)).body.state).toBe('working');
  });

  it.each(['2026-13', '2026-1', 'november'])('of a month that is none (%s) are refused', async (month) => {
    expect((await look({ ...november, month })).code).toBe('BAD_INPUT');
  });

  it('are told as too many where they are more than one document holds', async () => {
    await request();
    await make(noon, { months: { read: async () => 'too_many' } });
    expect([(await look()).body.state, (await look()).body.failure, shelf.size]).toEqual(['failed', 'too_many', 0]);
  });

  it('are given up after an hour of faults, and can be asked for again', async () => {
    const broken = { layOut: () => Promise.reject(new Error('no such sheet')) };
    await request();
    for (let tries = 0; tries <= mostTries; tries += 1) {
      expect((await look()).body.state).toBe('working');
      await make(minutes(16 * tries), broken);
    }
    expect((await look()).body.failure).toBe('fault');
    clock.advance(daysInMs(1));
    expect((await request()).body.state).toBe('working');
  });

  it('go with the account of whoever wished, at every node, and those of others stay', async () => {
    const october = { ...november, month: '2026-10' };
    await store.put([wishRow(aWish({ id: idOf('of october'), submittedAt: '2026-10-03T04:00:00.000Z' }))]);
    await request();
    await request(october);
    await request({ ...november, placeId: home.street }, 'street');
    await make();
    expect(shelf.size).toBe(3);
    await close('member');
    expect([shelf.size, (await look()).body.state]).toEqual([3, 'ready']);
    await close('author');
    const states = await Promise.all([look(), look(october), look({ ...november, placeId: home.street }, 'street')]);
    expect([[...shelf.keys()], states.map(({ body }) => body.state)]).toEqual([[], ['none', 'none', 'none']]);
  });

  it('that are being made when somebody closes his account leave nothing of him', async () => {
    const words = '为邻居找一盏黄雀灯';
    await store.put([wishRow(aWish({ id: idOf('told'), number: '70000999', state: 'published', publicWords: words }))]);
    await request();
    const drawn: string[] = [];
    await make(noon, {
      layOut: async (...asked: Parameters<typeof layOutMonth>) => {
        drawn.push(...asked[1].map(({ publicWords = '' }) => publicWords));
        await close('author');
        return layOutMonth(...asked);
      },
    });
    expect([drawn.includes(words), shelf.size, (await look()).body.state]).toEqual([true, 0, 'none']);
  });

  it('that the process dies over come out once, whatever call it dies at', async () => {
    await request();
    const asked = await store.everything();
    store.observer.forget();
    await make();
    const calls = store.observer.calls().length;
    for (let nth = 1; nth <= calls; nth += 1) {
      for (const kind of ['crashBefore', 'crashAfter'] as const) {
        await store.restore(asked);
        shelf = new Map();
        store.observer.inject([{ kind, nth }]);
        await make(noon).catch(() => undefined);
        store.observer.inject([]);
        await make(minutes(2));
        const ready = (await store.everything()).filter(
          ({ event }) => (event as { type?: string } | undefined)?.type === 'document.ready',
        );
        expect([kind, nth, (await look()).body.state, shelf.size, ready.length]).toEqual([kind, nth, 'ready', 1, 1]);
      }
    }
  }, 240_000);
});
