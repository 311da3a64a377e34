import { TableBusy } from '../platform/busy';
import { indexes, scopesOf } from '../platform/keys/indexes';
import { home } from './places';
import type { StoreContract } from './store-contract';

const key = { pk: 'A', sk: '1' };
const row = (sk: string, more: object = {}) => ({ pk: 'A', sk, ...more });

export const tableContract: StoreContract = (fresh) => {
  it('gives back rows in the order in which they were asked for, with gaps where there is none', async () => {
    const { table } = await fresh();
    await table.transact([{ put: row('1', { is: 'one' }) }, { put: row('3', { is: 'three' }) }]);
    const found = await table.get([row('3'), row('2'), row('1')]);
    expect(found.map((it) => it?.is)).toEqual(['three', undefined, 'one']);
  });

  it('gives back more rows than one call of the database holds', async () => {
    const { table, put } = await fresh();
    const keys = Array.from({ length: 130 }, (_, index) => row(String(index).padStart(3, '0')));
    await put(keys);
    expect(await table.get(keys)).toEqual(keys);
  });

  it('gives back a row as often as it was asked for', async () => {
    const { table, put } = await fresh();
    await put([row('1')]);
    expect(await table.get([key, row('2'), key])).toEqual([row('1'), undefined, row('1')]);
  });

  it('asks the database nothing when no row is wanted', async () => {
    const { table, observer } = await fresh();
    expect([await table.get([]), observer.calls()]).toEqual([[], []]);
  });

  it('writes all or nothing, and says which write was refused and what stands there', async () => {
    const { table, everything } = await fresh();
    await table.transact([{ put: row('1', { state: 'taken' }) }]);
    const outcome = await table.transact(
      [
        { put: row('2') },
        { update: key, change: { set: { state: 'mine' } }, when: [{ is: ['state', 'free'] }] },
        { put: row('1'), when: [{ absent: 'pk' }] },
      ].slice(0, 2) as never,
    );
    expect(outcome).toEqual({ ok: false, refusedBy: [false, true], found: [undefined, row('1', { state: 'taken' })] });
    expect(await everything()).toEqual([row('1', { state: 'taken' })]);
  });

  it('stands or falls with a row that it only checks, and leaves that row as it is', async () => {
    const { table, put, everything } = await fresh();
    await put([row('1', { state: 'active' })]);
    const ask = (state: string) =>
      table.transact([{ put: row('2') }, { check: key, when: [{ is: ['state', state] }] }]);
    expect(await ask('ended')).toEqual({
      ok: false,
      refusedBy: [false, true],
      found: [undefined, row('1', { state: 'active' })],
    });
    expect([await ask('active'), await everything()]).toEqual([
      { ok: true },
      [row('1', { state: 'active' }), row('2')],
    ]);
  });

  it('refuses an update of a row that is not there, and shows that nothing is', async () => {
    const { table } = await fresh();
    const outcome = await table.transact([{ update: key, change: { set: { is: 1 } }, when: [{ present: 'pk' }] }]);
    expect(outcome).toEqual({ ok: false, refusedBy: [true], found: [undefined] });
  });

  it.each([
    ['absent', [{ absent: 'other' }], true],
    ['present', [{ present: 'count' }], true],
    ['present, though it is not', [{ present: 'other' }], false],
    ['is', [{ is: ['count', 3] }], true],
    ['is not', [{ isNot: ['count', 3] }], false],
    ['one of', [{ oneOf: ['state', ['a', 'b']] }], true],
    ['below', [{ below: ['count', 3] }], false],
    ['at least', [{ atLeast: ['count', 3] }], true],
    ['not after', [{ notAfter: ['at', '2026-01-02'] }], true],
    ['either', [{ either: [{ absent: 'pk' }, { is: ['state', 'b'] }] }], true],
    ['the same set', [{ is: ['people', new Set(['y', 'x'])] }], true],
    ['another set of as many', [{ is: ['people', new Set(['x', 'z'])] }], false],
    ['all of several', [{ is: ['state', 'b'] }, { is: ['count', 4] }], false],
  ] as const)('a condition holds or not: %s', async (_, when, holds) => {
    const { table, put } = await fresh();
    await put([row('1', { count: 3, state: 'b', at: '2026-01-02', people: new Set(['x', 'y']) })]);
    const outcome = await table.transact([{ update: key, change: { set: { touched: true } }, when }]);
    expect(outcome.ok).toBe(holds);
  });

  it('changes a row in every way that we ask for', async () => {
    const { table, put } = await fresh();
    await put([row('1', { gone: 1, count: 3, people: new Set(['x', 'y']), list: ['a'] })]);
    const change = {
      set: { is: 'set', left: undefined },
      remove: ['gone'],
      add: { count: -1, fresh: 2 },
      takeOut: { people: new Set(['x']) },
      append: { list: ['b'], made: ['c'] },
    };
    await table.transact([{ update: key, change }]);
    const changed = row('1', { is: 'set', count: 2, fresh: 2, people: new Set(['y']), list: ['a', 'b'], made: ['c'] });
    expect(await table.get([key])).toEqual([changed]);
  });

  it('forgets a set whose last member left', async () => {
    const { table, put } = await fresh();
    await put([row('1', { people: new Set(['x']) })]);
    await table.transact([{ update: key, change: { takeOut: { people: new Set(['x']) } } }]);
    expect(await table.get([key])).toEqual([row('1')]);
  });

  it('lists a partition by prefix, newest first, a page at a time', async () => {
    const { table, put } = await fresh();
    await put([...['1', '2', '3', '4'].map((number) => row(`N#${number}`)), row('M#9')]);
    const spec = { pk: 'A', prefix: 'N#', newestFirst: true, limit: 3 };
    const first = await table.query(spec);
    const second = await table.query({ ...spec, ...(first.next === undefined ? {} : { startAfter: first.next }) });
    expect([first.rows.map(({ sk }) => sk), second.rows.map(({ sk }) => sk)]).toEqual([['N#4', 'N#3', 'N#2'], ['N#1']]);
  });

  it('lists what queues at every level of the org tree, and what is due by now', async () => {
    const { table, put } = await fresh();
    await put([
      row('1', { ...scopesOf('WISH#new', home, '2026-01-01#1'), dueShard: '0', dueAt: '2026-01-01' }),
      row('2', { dueShard: '0', dueAt: '2026-01-02' }),
      row('3', { dueShard: '0', dueAt: '2026-01-03' }),
    ]);
    for (const level of ['district', 'street', 'community', 'grid'] as const) {
      const { rows } = await table.query({ index: indexes[level], pk: `WISH#new#${home[level]}` });
      expect([level, rows.map(({ sk }) => sk)]).toEqual([level, ['1']]);
    }
    const due = await table.query({ index: indexes.due, pk: '0', upTo: '2026-01-02' });
    expect(due.rows.map(({ sk }) => sk)).toEqual(['1', '2']);
    expect(await table.count({ index: indexes.due, pk: '0', upTo: '2026-01-02' })).toBe(2);
    expect(await table.count({ index: indexes.due, pk: '0', limit: 1 })).toBe(1);
  });

  it('tries a transaction again when another one was under way', async () => {
    const { table, observer, everything } = await fresh();
    observer.inject([{ kind: 'conflict', times: 3 }]);
    expect(await table.transact([{ put: row('1') }])).toEqual({ ok: true });
    expect([observer.calls().length, (await everything()).length]).toEqual([4, 1]);
  });

  it('says that it is busy when it finds no room', async () => {
    const { table, observer, everything } = await fresh();
    observer.inject([{ kind: 'conflict' }]);
    await expect(table.transact([{ put: row('1') }])).rejects.toThrow(TableBusy);
    observer.inject([]);
    expect(await everything()).toEqual([]);
  });

  it('says that it is busy when its reads are throttled beyond patience', async () => {
    const { table, observer } = await fresh();
    observer.inject([{ kind: 'throttle' }]);
    await expect(table.get([key])).rejects.toThrow(TableBusy);
    await expect(table.query({ pk: 'A' })).rejects.toThrow(TableBusy);
  });

  it('reads once more when a read was throttled', async () => {
    const { table, observer, put } = await fresh();
    await put([row('1')]);
    observer.inject([{ kind: 'throttle', times: 2 }]);
    expect(await table.get([key])).toEqual([row('1')]);
  });

  it('does not call busy what is broken', async () => {
    const { table, observer } = await fresh();
    observer.inject([{ kind: 'cutBefore' }]);
    await expect(table.transact([{ put: row('1') }])).rejects.toThrow('cutBefore');
  });
};
