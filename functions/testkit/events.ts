/** What the stream would bring: rows of events that the test's acts have inserted. */
import type { Row } from '../platform/table';
import type { TestTable } from './test-table';

export const eventRows = async (store: TestTable): Promise<readonly Row[]> =>
  (await store.everything()).filter((row) => row.kind === 'event');

/** Events whose reactions are still to be done. */
export const pendingRows = async (store: TestTable): Promise<readonly Row[]> =>
  (await eventRows(store)).filter((row) => row.pendingShard !== undefined);
