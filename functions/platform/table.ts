/** The one table. Reads are consistent unless they go through an index; writes are transactions that say what refused them. */
import {
  type CancellationReason,
  DynamoDBClient,
  type DynamoDBClientConfig,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Change, type Clause, conditionOf, demandOf, updateOf } from './expression';
import type { Key } from './keys/key';

export type Row = Record<string, unknown>;

export type Write =
  | { readonly put: Row & Key; readonly when?: readonly Clause[] }
  | { readonly update: Key; readonly change: Change; readonly when?: readonly Clause[] }
  | { readonly remove: Key; readonly when?: readonly Clause[] }
  /** Changes nothing, but the whole transaction stands or falls with it. */
  | { readonly check: Key; readonly when: readonly Clause[] };

/** `refusedBy[i]`: write `i`'s condition did not hold; `found[i]`: what stands there instead, absent if nothing does. */
export type Transacted =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusedBy: readonly boolean[]; readonly found: readonly (Row | undefined)[] };

export interface QuerySpec {
  readonly index?: { readonly name: string; readonly pk: string; readonly sk: string };
  readonly pk: string;
  readonly prefix?: string;
  /** Sort keys up to and including this one. */
  readonly upTo?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly startAfter?: Row;
}

export interface Table {
  readonly get: (keys: readonly Key[]) => Promise<(Row | undefined)[]>;
  readonly query: (spec: QuerySpec) => Promise<{ rows: Row[]; next: Row | undefined }>;
  readonly transact: (writes: readonly Write[]) => Promise<Transacted>;
}

/** The table is too busy, or contended beyond patience: the caller may try again with the same idempotency key. */
export class TableBusy extends Error {
  override readonly name = 'TableBusy';
}

const maxAttempts = 10;
const busyCodes = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const busyErrors = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, 1000)));

const tableItem = (tableName: string, write: Write) => {
  const when = write.when ?? [];
  const shown = { TableName: tableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  if ('put' in write) return { Put: { ...shown, Item: write.put, ...conditionOf(when) } };
  if ('update' in write) return { Update: { ...shown, Key: write.update, ...updateOf(write.change, when) } };
  if ('check' in write) return { ConditionCheck: { ...shown, Key: write.check, ...demandOf(write.when) } };
  return { Delete: { ...shown, Key: write.remove, ...conditionOf(when) } };
};

const refusal = (reasons: readonly CancellationReason[]): Transacted => ({
  ok: false,
  refusedBy: reasons.map((reason) => reason.Code === 'ConditionalCheckFailed'),
  found: reasons.map((reason) => (reason.Item === undefined ? undefined : unmarshall(reason.Item))),
});

/** A refusal, or nothing when the attempt may be made again; anything else is thrown on. */
const understand = (fault: unknown): Transacted | undefined => {
  if (fault instanceof TransactionCanceledException) {
    const reasons = fault.CancellationReasons ?? [];
    if (reasons.some((reason) => reason.Code === 'ConditionalCheckFailed')) return refusal(reasons);
    if (reasons.some((reason) => busyCodes.has(reason.Code ?? ''))) return undefined;
  }
  if (fault instanceof Error && busyErrors.has(fault.name)) return undefined;
  throw fault;
};

const transactOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['transact'] =>
  async (writes) => {
    const command = { TransactItems: writes.map((write) => tableItem(tableName, write)) };
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      try {
        await client.send(new TransactWriteCommand(command));
        return { ok: true };
      } catch (fault) {
        const refused = understand(fault);
        if (refused !== undefined) return refused;
        await pause(attempt);
      }
    }
    throw new TableBusy('a transaction found no room');
  };

/** How many rows one call may ask for. */
const mostKeys = 100;

/** A read that the SDK has tried again in vain. */
const read = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (fault) {
    if (fault instanceof Error && busyErrors.has(fault.name)) throw new TableBusy('a read found no room');
    throw fault;
  }
};

const getOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['get'] =>
  async (keys) => {
    const found = new Map<string, Row>();
    let wanted = keys.map(({ pk, sk }) => ({ pk, sk }));
    for (let fruitless = 0; wanted.length > 0; ) {
      const asked = wanted.slice(0, mostKeys);
      const request = { RequestItems: { [tableName]: { Keys: asked, ConsistentRead: true } } };
      const answer = await read(client.send(new BatchGetCommand(request)));
      for (const row of answer.Responses?.[tableName] ?? []) found.set(`${row.pk}|${row.sk}`, row);
      const left = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []).map(({ pk, sk }) => ({ pk, sk }));
      wanted = [...left, ...wanted.slice(mostKeys)];
      if (left.length === 0) continue;
      fruitless += 1;
      if (fruitless >= maxAttempts) throw new TableBusy('a read found no room');
      await pause(fruitless);
    }
    return keys.map(({ pk, sk }) => found.get(`${pk}|${sk}`));
  };

const sortCondition = (spec: QuerySpec): { text: string; values: Row } => {
  if (spec.prefix !== undefined) return { text: ' AND begins_with(#sk, :sk)', values: { ':sk': spec.prefix } };
  if (spec.upTo !== undefined) return { text: ' AND #sk <= :sk', values: { ':sk': spec.upTo } };
  return { text: '', values: {} };
};

const queryOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['query'] =>
  async (spec) => {
    const sort = sortCondition(spec);
    const query = new QueryCommand({
      TableName: tableName,
      ...(spec.index === undefined ? { ConsistentRead: true } : { IndexName: spec.index.name }),
      KeyConditionExpression: `#pk = :pk${sort.text}`,
      ExpressionAttributeNames: {
        '#pk': spec.index?.pk ?? 'pk',
        ...(sort.text === '' ? {} : { '#sk': spec.index?.sk ?? 'sk' }),
      },
      ExpressionAttributeValues: { ':pk': spec.pk, ...sort.values },
      ScanIndexForward: spec.newestFirst !== true,
      ...(spec.limit === undefined ? {} : { Limit: spec.limit }),
      ...(spec.startAfter === undefined ? {} : { ExclusiveStartKey: spec.startAfter }),
    });
    const answer = await read(client.send(query));
    return { rows: answer.Items ?? [], next: answer.LastEvaluatedKey };
  };

export const tableOn = (client: DynamoDBClient, tableName: string): Table => {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    get: getOn(documents, tableName),
    query: queryOn(documents, tableName),
    transact: transactOn(documents, tableName),
  };
};

/** The SDK copies all that goes in and out for a log of its own, whether it is read or not. Ours must hold no personal data anyway. */
export const withoutLog = (client: DynamoDBClient): DynamoDBClient => {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

/** A Lambda has one request at a time, the local cloud hundreds in one process: none waits for another's socket. */
const sockets = { maxSockets: 512, keepAlive: true };

export const openTable = (tableName: string, config: DynamoDBClientConfig = {}): Table => {
  const requestHandler = { httpAgent: sockets, httpsAgent: sockets };
  return tableOn(withoutLog(new DynamoDBClient({ maxAttempts: 5, requestHandler, ...config })), tableName);
};
