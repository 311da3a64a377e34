import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import writeXlsxFile from 'write-excel-file/node';
import type { CommitChunk } from '../functions/imports/chunk';
import { commitChunkOn } from '../functions/imports/chunk-writes.dynamo';
import { tableOn, withoutLog } from '../functions/platform/open-table';
import { aGrant } from '../functions/testkit/builders';
import { cloudOn } from '../functions/testkit/cloud';
import { noon } from '../functions/testkit/fixed';
import { handIn, importView, workOn } from '../functions/testkit/importing';
import { home } from '../functions/testkit/places';
import { personRows, placeRows } from '../functions/testkit/rows';
import { openTestEngine, type TestEngine } from '../functions/testkit/test-table';
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

/**
 * What is held, not what lies about: until it is short of memory a process leaves what it has done with where it is, tens of megabytes of
 * it, so the heap is cleared before each look. That takes time, so a run of its own is watched.
 */
const heapWatch = () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = held();
  let [looks, most] = [0, 0];
  return {
    look: () => {
      looks += 1;
      if (looks % 50 === 0) most = Math.max(most, held() - before);
    },
    most: () => most,
  };
};

/** A community that has no households yet, and its list. Past the test's own notes of what was written, which are no part of the work. */
const run = async (engine: TestEngine, file: Buffer, look = () => {}) => {
  const store = await engine.fresh();
  await store.put([...placeRows(), ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] })]);
  const cloud = cloudOn(store.table);
  const client = withoutLog(new DynamoDBClient({ endpoint: engine.endpoint }));
  const table = tableOn(client, store.name);
  const commit = commitChunkOn(table);
  const watched: CommitChunk = (chunk) => {
    look();
    return commit(chunk);
  };
  const once = async () => {
    const importId = await handIn(cloud, { kind: 'households', file });
    const ms = await timed(() => workOn(table, noon, { commit: watched }));
    return { ms, view: await importView(cloud, importId) };
  };
  return { ...(await once()), again: once };
};

/** A household list on the engine of this machine: how fast rows are taken, and how much memory is held meanwhile. */
export const imports = async (): Promise<Figures> => {
  const file = await workbook();
  const engine = await openTestEngine();
  try {
    const first = await run(engine, file);
    const again = await first.again();
    const heap = heapWatch();
    await run(engine, file, heap.look);
    return {
      title: `A household list of ${people} people (XLSX of ${kib(file.length)})`,
      rows: [
        ['rows added', perSecond(first.view.counts.added, first.ms)],
        ['the same file again: rows changed', String(again.view.counts.added + again.view.counts.changed)],
        ['the same file again: rows looked at', perSecond(again.view.counts.unchanged, again.ms)],
        ['most that is held at a time, the file among it, above what was before', kib(heap.most())],
      ],
    };
  } finally {
    await engine.close();
  }
};
