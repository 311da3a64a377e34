/** The process dies while it makes somebody's sheets: at any call of the database, before it or after. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { documentRow } from '../platform/document-store';
import type { Row } from '../platform/table';
import { aDocument, filesIn, type Shelf } from '../testkit/documents';
import { noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { placeRows } from '../testkit/rows';
import { buildingRows, printOn } from '../testkit/sheets';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { chunkBuildings } from './draw-building-codes';

const minute = 60_000;
/** A chunk and a bit; one building of the grid stands already. */
const count = chunkBuildings + 2;

describe('the printed sheets of a grid', () => {
  let engine: TestEngine;
  let store: TestTable;
  let shelf: Shelf;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  const print = (at: string) => printOn(store.table, at, { files: filesIn(shelf) });

  /** Without the moment of its end, which is later where the work was done later. */
  const outcome = async () => {
    const rows = await store.everything();
    const [{ until: _, expiresAt: __, ...job } = {} as Row] = rows.filter(({ kind }) => kind === 'document');
    return {
      job,
      codes: rows.filter(({ kind }) => kind === 'code').length,
      told: rows.filter(({ kind }) => kind === 'event').map(({ event }) => (event as Row).type),
      shelf: [...shelf].map(([key, pdf]) => [key, Buffer.from(pdf).toString()]),
    };
  };

  it('come out the same as if it had not, and are told once', async () => {
    shelf = new Map();
    const name = { kind: 'building_sheets', placeId: home.grid } as const;
    const job = aDocument({ name, place: nodeAbove(home, 'grid') });
    const beginning = [...placeRows(), ...buildingRows(count - 1), documentRow(job)];
    await store.put(beginning);
    store.observer.forget();
    await print(noon);
    const calls = store.observer.calls().length;
    const clean = await outcome();
    expect([clean.job.state, clean.codes, clean.told, clean.shelf.length]).toEqual([
      'ready',
      count,
      ['document.ready'],
      1,
    ]);
    for (let nth = 1; nth <= calls; nth += 1) {
      for (const kind of ['crashBefore', 'crashAfter'] as const) {
        await store.restore(beginning);
        shelf = new Map();
        store.observer.inject([{ kind, nth }]);
        await print(noon).catch(() => undefined);
        store.observer.inject([]);
        await print(later(noon, 2 * minute));
        expect([kind, nth, await outcome()]).toEqual([kind, nth, clean]);
      }
    }
  }, 360_000);
});
