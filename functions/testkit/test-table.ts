/** A real engine with a table of its own for every test that asks. */
import './quiet';
import { isDeepStrictEqual } from 'node:util';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { openDatabase } from '../../local/database/database';
import type { EngineName } from '../../local/database/engines';
import { tableOn } from '../platform/open-table';
import type { Row, Table } from '../platform/table';
import { type Observer, observedClient } from './observed-client';
import { mirrorOf, watch } from './table-mirror';
import { tablePlan } from './table-plan';

export interface TestTable {
  readonly name: string;
  readonly table: Table;
  readonly observer: Observer;
  /** Puts rows past all conditions. */
  readonly put: (rows: readonly Row[]) => Promise<void>;
  /** Everything that stands in the table, ordered by key. Only what was written to since the last look is read anew. */
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

/** As an engine gives it back. Tests lay the same rows down again and again. */
const stored = new WeakMap<Row, Row>();
const asStored = (row: Row): Row => {
  const known = stored.get(row) ?? unmarshall(itemOf(row));
  stored.set(row, known);
  return known;
};

/** What has to be written, so that a table with the first rows holds the second. */
const differences = (held: ReadonlyMap<string, Row>, rows: readonly Row[]): WriteRequest[] => {
  const wanted = new Map(rows.map((row) => [keyOf(row), row]));
  return [
    ...[...held].filter(([key]) => !wanted.has(key)).map(([, row]) => deleteOf(row)),
    ...[...wanted]
      .filter(([key, row]) => !isDeepStrictEqual(held.get(key), asStored(row)))
      .map(([, row]) => putOf(row)),
  ];
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
      const mirror = mirrorOf(database.endpoint, name);
      watch(client, mirror);
      return {
        name,
        table: tableOn(client, name),
        observer,
        put: async (rows) => {
          await write(rows.map(putOf));
          mirror.laidDown(rows.map(asStored));
        },
        everything: async () =>
          [...(await mirror.look()).values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
        restore: async (rows) => {
          await write(differences(await mirror.look(), rows));
          mirror.laidDown(rows.map(asStored), { alone: true });
        },
      };
    },
    close: async () => {
      for (const client of clients) client.destroy();
      await database.close();
    },
  };
};
