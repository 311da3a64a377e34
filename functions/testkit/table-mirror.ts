/**
 * What a test knows of its table. Whoever looks for crashes looks often, and reading a whole table costs more than an act: so only the
 * rows that an act has named since the last look are read anew. A table is written to by its own client and its own test only.
 */
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { plainCall } from '../../local/database/plain-call';
import type { Row } from '../platform/table';

type Told = Readonly<Record<string, AttributeValue & { readonly B?: string }>>;
type Key = Readonly<Record<'pk' | 'sk', AttributeValue>>;

export interface TableMirror {
  /** Everything that stands there now, by key. */
  readonly look: () => Promise<ReadonlyMap<string, Row>>;
  /** An act was about to write to this row, and may have. */
  readonly touched: (key: Key) => void;
  /** The test itself has put these rows; alone: and nothing else is left. */
  readonly laidDown: (rows: readonly Row[], how?: { readonly alone: boolean }) => void;
}

const nameOf = ({ pk, sk }: Key): string => {
  if (pk.S === undefined || sk.S === undefined) throw new Error('a key of two texts was expected');
  return `${pk.S} ${sk.S}`;
};

/** Bytes travel as base64, and lie in rows as attributes of their own only. */
const rowFrom = (item: Told): Row =>
  unmarshall(
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [
        name,
        value.B === undefined ? value : ({ B: new Uint8Array(Buffer.from(value.B, 'base64')) } as AttributeValue),
      ]),
    ),
  );

/** In the protocol's own words: the SDK takes longer to read a table than an engine to give it. */
const ask = async (endpoint: string, operation: string, body: object) => {
  const answer = await plainCall(endpoint, operation, body);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

const mostKeys = 100;

export const mirrorOf = (endpoint: string, table: string): TableMirror => {
  const rows = new Map<string, Row>();
  const stale = new Map<string, Key>();

  const readAnew = async (keys: readonly Key[]): Promise<void> => {
    const request = { [table]: { Keys: keys, ConsistentRead: true } };
    const { Responses, UnprocessedKeys } = await ask(endpoint, 'BatchGetItem', { RequestItems: request });
    if (Object.keys(UnprocessedKeys ?? {}).length > 0) throw new Error('the engine gave a part of the rows only');
    for (const key of keys) rows.delete(nameOf(key));
    for (const item of Responses[table]) rows.set(nameOf(item), rowFrom(item));
  };

  return {
    look: async () => {
      const keys = [...stale.values()];
      stale.clear();
      for (let start = 0; start < keys.length; start += mostKeys) await readAnew(keys.slice(start, start + mostKeys));
      return rows;
    },
    touched: ({ pk, sk }) => stale.set(nameOf({ pk, sk }), { pk, sk }),
    laidDown: (laid, how) => {
      if (how?.alone) rows.clear();
      for (const row of laid) rows.set(`${row.pk} ${row.sk}`, row);
      for (const row of laid) stale.delete(`${row.pk} ${row.sk}`);
    },
  };
};

interface Written {
  readonly TransactItems?: readonly Readonly<Record<string, { readonly Key?: Key; readonly Item?: Key }>>[];
}

const reads = ['BatchGetItemCommand', 'QueryCommand'];

/** The mirror hears of each row that this client names in a write. */
export const watch = (client: DynamoDBClient, mirror: TableMirror): void =>
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const { commandName } = context;
      const { TransactItems } = args.input as Written;
      if (TransactItems === undefined && !reads.includes(String(commandName)))
        throw new Error(`${commandName}: nobody can tell which rows it writes to`);
      for (const write of TransactItems ?? [])
        for (const { Key, Item } of Object.values(write)) mirror.touched((Key ?? Item) as Key);
      return next(args);
    },
    { step: 'build', name: 'mirrorWrites' },
  );
