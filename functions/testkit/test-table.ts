/** A real engine with a table of its own for every test that asks. */
import './quiet';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandOutput,
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
}

export interface TestEngine {
  readonly endpoint: string;
  readonly fresh: () => Promise<TestTable>;
  readonly close: () => Promise<void>;
}

const batchOf = 25;

const putOn = (client: DynamoDBClient, name: string) => async (rows: readonly Row[]) => {
  for (let start = 0; start < rows.length; start += batchOf) {
    const puts = rows.slice(start, start + batchOf).map((row) => ({
      PutRequest: { Item: marshall(row, { removeUndefinedValues: true }) },
    }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: puts } }));
  }
};

const keyOf = (row: Row): string => `${row.pk} ${row.sk}`;

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
      return {
        name,
        table: tableOn(client, name),
        observer,
        put: putOn(plain, name),
        everything: everythingOn(plain, name),
      };
    },
    close: async () => {
      for (const client of clients) client.destroy();
      await database.close();
    },
  };
};
