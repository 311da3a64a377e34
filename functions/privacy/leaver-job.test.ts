/** What is made of somebody's whole data: the copy, and the job that erases it, which may die anywhere and holds little at a time. */
import '../testkit/quiet';
import { spokenNumber } from '../../shared/kernel/id';
import { personalDataOn } from '../entry/wiring/personal-data';
import { formerSelvesOn } from '../platform/closed-account';
import type { Row, Table, Write } from '../platform/table';
import { suggestionRow } from '../suggestions/suggestion-store.dynamo';
import { backgroundOn } from '../testkit/background';
import { aNotice, aSuggestion } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { canaries, formerSelf, leaver, leaverRows } from '../testkit/leaver';
import { liveAsLeaver } from '../testkit/leaver-life';
import { type PhotoBucket, photoBucket } from '../testkit/photo-bucket';
import { thinVault } from '../testkit/ports';
import { cursors } from '../testkit/routes';
import { noticeRow, personRows } from '../testkit/rows';
import { textOf } from '../testkit/sought';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { erasePerson } from './erase-closed-person';
import { headings, labels } from './export-words';

const erasingOn = (table: Table, objects: PhotoBucket, ids = countedIds(3_000_000)) =>
  erasePerson({
    slices: personalDataOn({ table, vault: thinVault, cursors, ids, objects }),
    formerSelvesOf: formerSelvesOn(table),
  });

/** Everything but the ids of events, which every process draws anew. */
const outcome = (rows: readonly Row[]) => ({
  rows: rows.filter(({ kind }) => kind !== 'event').map(textOf),
  events: rows
    .filter(({ kind }) => kind === 'event')
    .map(({ pk, event }) => `${pk} ${(event as Row).type}`)
    .sort(),
});

const keyOf = (write: Write) => {
  if ('put' in write) return write.put;
  if ('update' in write) return write.update;
  return 'remove' in write ? write.remove : write.check;
};

/** A process that is gone as soon as it has changed anything: neither the table nor the bucket hears of it again. */
const dyingProcess = (table: Table, bucket: PhotoBucket): { table: Table; objects: PhotoBucket } => {
  let dead = false;
  const living =
    <Args extends unknown[], Answer>(work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (dead) throw new Error('the process is gone');
      return work(...args);
    };
  const transact: Table['transact'] = async (writes) => {
    const stand = async () => JSON.stringify((await table.get(writes.map(keyOf))).map((row) => row && textOf(row)));
    const before = await stand();
    const answer = await table.transact(writes);
    dead = (await stand()) !== before;
    return answer;
  };
  return {
    table: {
      get: living(table.get),
      query: living(table.query),
      count: living(table.count),
      transact: living(transact),
    },
    objects: { ...bucket, drop: living(bucket.drop), dropRaw: living(bucket.dropRaw) },
  };
};

describe('somebody’s whole data', () => {
  let engine: TestEngine;
  let lived: readonly Row[];
  let closed: readonly Row[];
  const pictures = photoBucket();
  beforeAll(async () => {
    engine = await openTestEngine();
    const store = await engine.fresh();
    await store.put(await leaverRows());
    await liveAsLeaver(store, pictures);
    lived = await store.everything();
    await cloudOn(store.table, { ids: countedIds(900_000) }).ask('closeAccount', { as: 'leaver' });
    closed = await store.everything();
  });
  afterAll(() => engine.close());

  /** As it was when the account had just been closed. */
  const justClosed = async (): Promise<{ store: TestTable; bucket: PhotoBucket }> => {
    const [store, bucket] = [await engine.fresh(), photoBucket()];
    await store.put(closed);
    for (const [key, bytes] of pictures.lying) bucket.lying.set(key, bytes);
    return { store, bucket };
  };

  const copy = async () => {
    const parts = lived.filter(({ kind, pk }) => kind === 'exportPart' && String(pk).endsWith(leaver));
    const file = (await Promise.all(parts.map(({ sealed }) => thinVault.open(String(sealed))))).join('');
    return { file, data: JSON.parse(/id="data">(.*)<\/script>/.exec(file)?.[1] ?? '{}') };
  };

  it('stands in his copy: what he is, wrote, was told and what was done, also before he had an account', async () => {
    const { file } = await copy();
    const notHisToRead = ['mask', 'phoneMask', 'openid', 'browser', 'calledBecause', 'endedBecause'];
    const expected = Object.entries(canaries).filter(([name]) => !notHisToRead.includes(name));
    expect(expected.filter(([, plain]) => !file.includes(plain))).toEqual([]);
  });

  it('stands in his copy under words that people read, and every heading has something under it', async () => {
    const { data } = await copy();
    const sections = data.sections as { name: string; entries: object[] }[];
    expect(sections.map(({ name }) => name).sort()).toEqual(Object.keys(headings).sort());
    expect(sections.filter(({ entries }) => entries.length === 0).map(({ name }) => name)).toEqual([]);
    const lines = new Set(sections.flatMap(({ entries }) => entries.flatMap((entry) => Object.keys(entry))));
    expect([...lines].filter((line) => labels[line] === undefined)).toEqual([]);
  });

  it('is erased in the end, and once, by processes that each die after a single change', async () => {
    const clean = await justClosed();
    await erasingOn(clean.store.table, clean.bucket)(leaver, noon);
    const { store, bucket } = await justClosed();
    const ids = countedIds(3_000_000);
    let deaths = 0;
    for (let survived = false; !survived && deaths < 1000; deaths += 1) {
      const { table, objects } = dyingProcess(store.table, bucket);
      survived = await erasingOn(
        table,
        objects,
        ids,
      )(leaver, noon).then(
        () => true,
        () => false,
      );
    }
    expect(deaths).toBeGreaterThan(50);
    expect([bucket.lying.size, outcome(await store.everything())]).toEqual([
      0,
      outcome(await clean.store.everything()),
    ]);
  }, 240_000);

  it('when it goes is told to those who are left with something', async () => {
    const { store, bucket } = await justClosed();
    const background = backgroundOn(store.table, { ids: countedIds(2_000_000), objects: bucket });
    for (let times = 0; times < 3; times += 1)
      for (const row of await pendingRows(store)) await background.drive(row, noon);
    const before = new Set(closed.map(({ pk, sk }) => `${pk} ${sk}`));
    const told = (await store.everything())
      .filter(({ kind, pk, sk }) => kind === 'notice' && !before.has(`${pk} ${sk}`))
      .map(({ personId, noticeKind }) => [personId, noticeKind]);
    const toldTo = (called: string) => told.filter(([personId]) => personId === idOf(called)).map(([, kind]) => kind);
    const cast = ['author', 'candidate', 'wanderer', 'nephew', 'staff', 'street', 'district'];
    expect(Object.fromEntries(cast.map((called) => [called, toldTo(called).sort()]))).toEqual({
      author: ['acting_ended', 'wish_released'],
      candidate: [],
      wanderer: ['acting_ended'],
      nephew: ['acting_declined'],
      staff: ['member_left', 'wish_released'],
      street: ['suggestion_closed'],
      district: ['suggestion_closed'],
    });
    expect(told.filter(([personId]) => [leaver, formerSelf].includes(String(personId)))).toEqual([]);
  });

  it('may be thousands of rows: a page of them is in hand at a time, and none is left', async () => {
    const hoarder = idOf('hoarder');
    const store = await engine.fresh();
    const notices = Array.from({ length: 1500 }, (_, n) =>
      noticeRow(aNotice({ id: idOf(`n${n}`), personId: hoarder })),
    );
    const complaints = Array.from({ length: 160 }, (_, n) =>
      suggestionRow(
        aSuggestion({ id: idOf(`s${n}`), authorId: hoarder, number: spokenNumber(String(8_000_000 + n)) }),
        noon,
      ),
    );
    await store.put([...personRows({ called: 'hoarder' }), ...notices, ...complaints]);
    const sizes: number[] = [];
    const measured: Table = {
      ...store.table,
      query: async (spec) => {
        const page = await store.table.query(spec);
        sizes.push(page.rows.length);
        return page;
      },
      transact: (writes) => {
        sizes.push(writes.length);
        return store.table.transact(writes);
      },
    };
    await erasingOn(measured, photoBucket())(hoarder, noon);
    const left = (await store.everything()).filter(
      ({ ownerKey, kind, words }) => kind === 'notice' || ownerKey !== undefined || words === '窗口中午没有人',
    );
    expect([left, Math.max(...sizes)]).toEqual([[], 50]);
  });
});
