import writeXlsxFile from 'write-excel-file/node';
import { aGrant } from '../functions/testkit/builders';
import { cloudOn } from '../functions/testkit/cloud';
import { noon } from '../functions/testkit/fixed';
import { handIn, importView, workOn, workPortsOn } from '../functions/testkit/importing';
import { home } from '../functions/testkit/places';
import { personRows, placeRows } from '../functions/testkit/rows';
import { openTestEngine } from '../functions/testkit/test-table';
import { type Figures, kib, perSecond, timed } from './figures';

const people = 10_000;
const surnames = '赵钱孙李周吴郑王冯陈';
const given = '伟强敏静丽军勇艳杰娟';

/** A workbook as a community would hand it in: a row a person, one building of very many doors. */
const workbook = (): Promise<Buffer> => {
  const building = `地点${home.building}`;
  const rows = Array.from({ length: people }, (_, index) =>
    [building, '1', String(index), `${surnames[index % 10]}${given[Math.floor(index / 10) % 10]}`, '13800138000'].map(
      (value) => ({ type: String, value }),
    ),
  );
  const header = ['楼号', '单元', '房屋号', '姓名', '手机号'].map((value) => ({ value }));
  return writeXlsxFile([header, ...rows]).toBuffer();
};

/** A household list on the engine of this machine: how fast rows are taken, and the most memory that was in use meanwhile. */
export const imports = async (): Promise<Figures> => {
  const file = await workbook();
  const engine = await openTestEngine();
  try {
    const store = await engine.fresh();
    await store.put([...placeRows(), ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] })]);
    const cloud = cloudOn(store.table);
    let peak = 0;
    const { commit } = workPortsOn(store.table);
    const watched: typeof commit = (chunk) => {
      peak = Math.max(peak, process.memoryUsage().heapUsed);
      return commit(chunk);
    };
    const run = async () => {
      const importId = await handIn(cloud, { kind: 'households', file });
      const ms = await timed(() => workOn(store.table, noon, { commit: watched }));
      return { ms, view: await importView(cloud, importId) };
    };
    const before = process.memoryUsage().heapUsed;
    const first = await run();
    const again = await run();
    return {
      title: `A household list of ${people} people (XLSX of ${kib(file.length)})`,
      rows: [
        ['rows added', perSecond(first.view.counts.added, first.ms)],
        ['the same file again: rows changed', String(again.view.counts.added + again.view.counts.changed)],
        ['the same file again: rows looked at', perSecond(again.view.counts.unchanged, again.ms)],
        ['peak of the heap above its size before', kib(peak - before)],
      ],
    };
  } finally {
    await engine.close();
  }
};
