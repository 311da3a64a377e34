import { personKeys } from '../functions/platform/keys/people';
import type { Row, Table } from '../functions/platform/table';
import { backgroundOn } from '../functions/testkit/background';
import { cloudOn } from '../functions/testkit/cloud';
import { pendingRows } from '../functions/testkit/events';
import { countedIds, idOf, noon } from '../functions/testkit/fixed';
import { openTestEngine, type TestEngine } from '../functions/testkit/test-table';
import { grantedAsks, villageRows } from '../functions/testkit/village';
import type { Figures } from './figures';

/** How many readers stand in the table, each with his inbox. A million of them is what the engine of one machine takes minutes to lay down. */
const places = [10, 20_000] as const;

const inboxOf = (index: number): Row => ({ ...personKeys(idOf(`reader ${index}`)).inbox, kind: 'inbox', unread: 0 });

/** Counts transactions, and the rows that they write. */
const countingOn = (table: Table) => {
  const counted = { transactions: 0, rows: 0 };
  const counting: Table = {
    ...table,
    transact: async (writes) => {
      counted.transactions += 1;
      counted.rows += writes.length;
      return table.transact(writes);
    },
  };
  return { counted, counting };
};

const measure = async (engine: TestEngine, readers: number): Promise<string> => {
  const store = await engine.fresh();
  await store.put(villageRows());
  await store.put(Array.from({ length: readers }, (_, index) => inboxOf(index)));
  const { counted, counting } = countingOn(store.table);
  const answer = await cloudOn(counting, { ids: countedIds(1000) }).ask(
    'publishAnnouncement',
    grantedAsks.publishAnnouncement,
  );
  if (answer.code !== undefined) throw new Error(`publishAnnouncement was refused: ${answer.code}`);
  const inRequest = { ...counted };
  for (const row of await pendingRows(store)) await backgroundOn(counting).drive(row, noon);
  const after = counted.rows - inRequest.rows;
  return `${inRequest.transactions} transaction of ${inRequest.rows} rows, then ${after} rows until its event is done with`;
};

/** As many writes however many readers. */
export const announcements = async (): Promise<Figures> => {
  const engine = await openTestEngine();
  try {
    const rows: [string, string][] = [];
    for (const readers of places)
      rows.push([`writes, with the inboxes of ${readers} readers in the table`, await measure(engine, readers)]);
    return { title: 'An announcement', rows };
  } finally {
    await engine.close();
  }
};
