import { personKeys } from '../functions/platform/keys/people';
import type { Row, Table } from '../functions/platform/table';
import { backgroundOn } from '../functions/testkit/background';
import { cloudOn } from '../functions/testkit/cloud';
import { pendingRows } from '../functions/testkit/events';
import { countedIds, idOf, noon } from '../functions/testkit/fixed';
import { observedClient } from '../functions/testkit/observed-client';
import { openTestEngine, type TestEngine } from '../functions/testkit/test-table';
import { grantedAsks, villageRows } from '../functions/testkit/village';
import { writeAll } from '../local/database/table';
import { type Figures, timed } from './figures';

/** How many readers stand in the table, each with his inbox. */
const [few, many] = [10, 1_000_000];
const atOnce = 10_000;

const inboxOf = (index: number): Row => ({ ...personKeys(idOf(`reader ${index}`)).inbox, kind: 'inbox', unread: 0 });

/** In parts, and past the test's own table, which remembers what it has laid down: a million rows fill the memory. */
const layDown = async ({ endpoint }: TestEngine, name: string, readers: number): Promise<void> => {
  const { client } = observedClient(endpoint);
  for (let at = 0; at < readers; at += atOnce) {
    const count = Math.min(atOnce, readers - at);
    await writeAll(
      client,
      { name },
      Array.from({ length: count }, (_, index) => inboxOf(at + index)),
    );
  }
  client.destroy();
};

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
  const ms = await timed(() => layDown(engine, store.name, readers));
  console.log(`${readers.toLocaleString('en')} inboxes laid down in ${(ms / 1000).toFixed(1)} s`);
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

/** As many writes however many readers; throws where there are more. */
export const announcements = async (): Promise<Figures> => {
  const engine = await openTestEngine();
  try {
    const [small, large] = [await measure(engine, few), await measure(engine, many)];
    if (small !== large) throw new Error(`an announcement costs ${small} with ${few} readers, ${large} with ${many}`);
    const what = (readers: number) =>
      `writes, with the inboxes of ${readers.toLocaleString('en')} readers in the table`;
    return {
      title: 'An announcement',
      rows: [
        [what(few), small],
        [what(many), large],
      ],
    };
  } finally {
    await engine.close();
  }
};
