/** A list as large as a community’s: 10,000 people in a workbook, with deaths of the process on the way. */
import '../testkit/quiet';
import writeXlsxFile from 'write-excel-file/node';
import type { RowLine } from '../../shared/imports/import-job';
import { later } from '../../shared/kernel/instant';
import { aGrant } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { noon } from '../testkit/fixed';
import { handIn, importView, workOn, workPortsOn } from '../testkit/importing';
import { home } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { chunkRows, type WorkPorts } from './work-import';

const people = 10_000;
const header = ['楼号', '单元', '房屋号', '姓名'];
const workbook = (): Promise<Buffer> => {
  const row = (index: number) =>
    [`地点${home.building}`, '1', String(index), `张${'伟强敏静丽军勇艳杰娟'[index % 10]}`].map((value) => ({
      type: String,
      value,
    }));
  return writeXlsxFile([
    header.map((value) => ({ value })),
    ...Array.from({ length: people }, (_, index) => row(index)),
  ]).toBuffer();
};

/** Counts what a run has in hand: rows that were read, and neither taken now nor in an earlier run. */
const watched = (ports: WorkPorts) => {
  let read = 0;
  const held: number[] = [];
  const watching: Pick<WorkPorts, 'readSheet' | 'commit'> = {
    readSheet: async function* (bytes) {
      // Each reading begins anew, with the header.
      read = -1;
      for await (const row of ports.readSheet(bytes)) {
        read += 1;
        yield row;
      }
    },
    commit: (chunk) => {
      held.push(read - chunk.before.cursor);
      return ports.commit(chunk);
    },
  };
  return { held, watching };
};

/** At which call of its database each process dies, and whether that call still takes effect: while it checks, and again and again. */
const deaths = [
  ['crashAfter', 4],
  ['crashAfter', 300],
  ['crashBefore', 61],
  ['crashAfter', 402],
] as const;

describe('a list of ten thousand people', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    await store.put([...placeRows(), ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] })]);
  });
  afterAll(() => engine.close());

  it('is taken whole after four deaths, each row once, with no more than a chunk of rows in hand', async () => {
    const cloud = cloudOn(store.table);
    const importId = await handIn(cloud, { kind: 'households', file: await workbook() });
    const { held, watching } = watched(workPortsOn(store.table));
    const reached: number[] = [];
    for (const [turn, [kind, nth]] of deaths.entries()) {
      store.observer.inject([{ kind, nth }]);
      await workOn(store.table, later(noon, turn * 3_600_000), watching).catch(() => undefined);
      store.observer.inject([]);
      const { counts } = await importView(cloud, importId);
      reached.push(counts.added);
    }
    await workOn(store.table, later(noon, 86_400_000), watching);

    const view = await importView(cloud, importId);
    expect([view.state, view.counts]).toEqual(['done', { added: people, changed: 0, unchanged: 0, refused: 0 }]);
    expect(new Set(reached).size).toBe(deaths.length);
    expect([...reached].sort((one, other) => one - other)).toEqual(reached);

    const rows = await store.everything();
    expect(rows.filter(({ kind }) => kind === 'householdPerson').length).toBe(people);
    const reported = rows.flatMap(({ kind, lines = [] }) => (kind === 'importChunk' ? (lines as RowLine[]) : []));
    const lines = reported.map(({ line }) => line).sort((one, other) => one - other);
    expect(lines).toEqual(Array.from({ length: people }, (_, index) => index + 2));

    expect([Math.max(...held), held.length]).toEqual([chunkRows.households, expect.any(Number)]);
    expect(held.length).toBeLessThan(people / chunkRows.households + 2 * deaths.length);
  }, 240_000);
});
