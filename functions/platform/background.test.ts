/** One thing that can't be done now holds up nothing else. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { residencyEventOf } from '../people/residency';
import { residencyEventRow } from '../people/residency-rows.dynamo';
import { aResidency } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { driveEvent, type Reaction, sweepEvents } from './drive-events';
import { fireTimers } from './fire-timers';
import { shards } from './keys/indexes';
import type { Row } from './table';

const minutes = (count: number) => later(noon, count * 60_000);
const anEvent = (name: string) =>
  residencyEventRow(
    residencyEventOf({ act: 'confirmResidency', at: noon, eventId: idOf(name), actorId: idOf('staff') }, aResidency()),
  );

describe('what is due in the background', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  const pendingOf = async (row: Row) => (await store.table.get([row as never]))[0]?.pendingAt;

  it('an event whose reactions are done is pending no longer', async () => {
    const row = anEvent('one');
    await store.put([row]);
    await driveEvent(store.table, [{ name: 'works', run: async () => undefined }])(row, noon);
    expect(await pendingOf(row)).toBeUndefined();
  });

  it('a reaction that fails does not keep the others from being run, and is run again, later each time', async () => {
    const row = anEvent('one');
    await store.put([row]);
    const ran: string[] = [];
    const reactions: Reaction[] = [
      { name: 'fails', run: () => Promise.reject(new Error('not now')) },
      { name: 'works', run: async () => void ran.push('works') },
    ];
    const due: unknown[] = [];
    for (let drive = 0; drive < 8; drive += 1) {
      await driveEvent(store.table, reactions)((await store.table.get([row]))[0] ?? {}, noon);
      due.push(await pendingOf(row));
    }
    expect(due).toEqual([1, 2, 4, 8, 15, 15, 15, 15].map(minutes));
    expect(ran.length).toBe(8);
  });

  it('an event is swept when it is overdue, and not before', async () => {
    const row = anEvent('one');
    await store.put([row]);
    const seen: string[] = [];
    const reactions: Reaction[] = [{ name: 'sees', run: async (event) => void seen.push(event.id) }];
    await sweepEvents(store.table, reactions)(minutes(1));
    expect(seen).toEqual([]);
    await sweepEvents(store.table, reactions)(minutes(2));
    await sweepEvents(store.table, reactions)(minutes(3));
    expect(seen).toEqual([idOf('one')]);
  });

  it('an event that cannot be read does not keep the sweep from the others', async () => {
    const unreadable = shards.map((shard) => ({
      pk: 'STRANGE',
      sk: shard,
      kind: 'event',
      event: { id: 'what?' },
      pendingShard: shard,
      pendingAt: noon,
    }));
    const rows = ['one', 'two', 'three', 'four', 'five'].map(anEvent);
    await store.put([...unreadable, ...rows]);
    const seen: string[] = [];
    await sweepEvents(store.table, [{ name: 'sees', run: async (event) => void seen.push(event.id) }])(minutes(2));
    expect(seen.length).toBe(5);
  });

  const timer = (name: string, dueAt: string, more: Row = {}) => ({
    pk: name,
    sk: 'TIMER',
    kind: 'timer',
    act: 'ring',
    dueShard: '1',
    dueAt,
    ...more,
  });

  it('timers ring in the order of their times, once, and those to come wait', async () => {
    await store.put([timer('second', minutes(2)), timer('first', minutes(1)), timer('third', minutes(9))]);
    const rung: string[] = [];
    const acts = { ring: async (row: Row) => void rung.push(String(row.pk)) };
    await fireTimers(store.table, acts)(minutes(5));
    await fireTimers(store.table, acts)(minutes(6));
    expect(rung).toEqual(['first', 'second']);
    expect((await store.everything()).map(({ pk }) => pk)).toEqual(['third']);
  });

  it('a timer that fails rings again, and one that nobody knows or can read keeps no other from ringing', async () => {
    await store.put([
      timer('fails', minutes(1)),
      timer('strange', minutes(1), { act: 'unheard' }),
      timer('unreadable', minutes(1), { kind: 7 }),
      timer('works', minutes(2)),
    ]);
    const rung: string[] = [];
    const acts = {
      ring: async (row: Row) => {
        rung.push(String(row.pk));
        if (row.pk === 'fails') throw new Error('not now');
      },
    };
    for (const minute of [5, 6, 7, 8]) await fireTimers(store.table, acts)(minutes(minute));
    expect(rung).toEqual(['fails', 'works', 'fails', 'fails']);
  });

  it('timers that always fail, more than are looked at in one go, keep no other from ringing', async () => {
    const failing = Array.from({ length: 150 }, (_, index) => timer(`fails ${index}`, minutes(1)));
    await store.put([...failing, timer('works', minutes(2))]);
    const rung: string[] = [];
    const acts = {
      ring: async (row: Row) => {
        if (row.pk !== 'works') throw new Error('not now');
        rung.push('works');
      },
    };
    for (const minute of [5, 6]) await fireTimers(store.table, acts)(minutes(minute));
    expect(rung).toEqual(['works']);
    expect((await store.everything()).length).toBe(150);
  });

  it('events that can never be read, more than are swept in one go, keep no other from being swept', async () => {
    const [pendingShard] = shards;
    const unreadable = Array.from({ length: 70 }, (_, index) => ({
      pk: 'STRANGE',
      sk: String(index),
      kind: 'event',
      event: { id: 'what?' },
      pendingShard,
      pendingAt: noon,
    }));
    const row = { ...anEvent('one'), pendingShard, pendingAt: minutes(1) };
    await store.put([...unreadable, row]);
    const seen: string[] = [];
    const reactions: Reaction[] = [{ name: 'sees', run: async (event) => void seen.push(event.id) }];
    for (const minute of [2, 3]) await sweepEvents(store.table, reactions)(minutes(minute));
    expect(seen).toEqual([idOf('one')]);
  });

  it('a timer that its act has set anew is left to ring at its new time', async () => {
    await store.put([timer('again', minutes(1))]);
    const acts = { ring: () => store.put([timer('again', minutes(30))]) };
    await fireTimers(store.table, acts)(minutes(5));
    expect((await store.everything()).map(({ dueAt }) => dueAt)).toEqual([minutes(30)]);
  });
});
