/** A real engine with a table of its own for every test that asks. */
import './quiet';
import { isDeepStrictEqual } from 'node:util';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandOutput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { openDatabase } from '../../local/database/database';
import type { EngineName } from '../../local/database/engines';
import { type Row, type Table, tableOn } from '../platform/table';
import { type Observer, observedClient } from './observed-client';
import { tablePlan } from './table-plan';

export interface TestTable {
  readonly name: string;
  readonly table: Table;
  readonly observer: Observer;
  /** Puts rows past all conditions. */
  readonly put: (rows: readonly Row[]) => Promise<void>;
  /** Everything that stands in the table, ordered by key. */
  readonly everything: () => Promise<readonly Row[]>;
  /** Makes it hold exactly these rows, by writing only what differs: cheaper than a fresh table with all of them. */
  readonly restore: (rows: readonly Row[]) => Promise<void>;
}

export interface TestEngine {
  readonly endpoint: string;
  readonly fresh: () => Promise<TestTable>;
  readonly close: () => Promise<void>;
}

const batchOf = 25;

const writeOn = (client: DynamoDBClient, name: string) => async (writes: readonly WriteRequest[]) => {
  for (let start = 0; start < writes.length; start += batchOf)
    await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: writes.slice(start, start + batchOf) } }));
};

const itemOf = (row: Row) => marshall(row, { removeUndefinedValues: true });
const putOf = (row: Row): WriteRequest => ({ PutRequest: { Item: itemOf(row) } });
const deleteOf = ({ pk, sk }: Row): WriteRequest => ({ DeleteRequest: { Key: marshall({ pk, sk }) } });

const keyOf = (row: Row): string => `${row.pk} ${row.sk}`;
const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [keyOf(row), row]));

/** What has to be written, so that a table with the first rows holds the second. */
const differences = (now: readonly Row[], rows: readonly Row[]): WriteRequest[] => {
  const [held, wanted] = [keyed(now), keyed(rows)];
  const asStored = (row: Row) => unmarshall(itemOf(row));
  return [
    ...now.filter((row) => !wanted.has(keyOf(row))).map(deleteOf),
    ...[...wanted.values()].filter((row) => !isDeepStrictEqual(held.get(keyOf(row)), asStored(row))).map(putOf),
  ];
};

const everythingOn = (client: DynamoDBClient, name: string) => async () => {
  const rows: Row[] = [];
  let from: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: name, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

export const openTestEngine = async (engine?: EngineName): Promise<TestEngine> => {
  const database = await openDatabase({ engine });
  const plain = observedClient(database.endpoint).client;
  const clients = [plain];
  let tables = 0;
  return {
    endpoint: database.endpoint,
    fresh: async () => {
      tables += 1;
      const name = `test-${tables}`;
      await plain.send(new CreateTableCommand(tablePlan(name)));
      const { client, observer } = observedClient(database.endpoint);
      clients.push(client);
      const write = writeOn(plain, name);
      const everything = everythingOn(plain, name);
      return {
        name,
        table: tableOn(client, name),
        observer,
        put: (rows) => write(rows.map(putOf)),
        everything,
        restore: async (rows) => write(differences(await everything(), rows)),
      };
    },
    close: async () => {
      for (const client of clients) client.destroy();
      await database.close();
    },
  };
};
