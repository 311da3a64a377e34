/** Reading rows by their keys and by query; what the table leaves out for want of room is asked for again. */
import { BatchGetCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { busyErrors, maxAttempts, pause, TableBusy } from './busy';
import type { QuerySpec, Row, Table } from './table';

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

export const getOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['get'] =>
  async (keys) => {
    const found = new Map<string, Row>();
    // The table refuses a call that names a row twice: somebody may be asker and subject in one.
    let wanted = [...new Map(keys.map(({ pk, sk }) => [`${pk}|${sk}`, { pk, sk }])).values()];
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

const inputOf = (tableName: string, spec: QuerySpec) => {
  const sort = sortCondition(spec);
  return {
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
  };
};

export const queryOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['query'] =>
  async (spec) => {
    const answer = await read(client.send(new QueryCommand(inputOf(tableName, spec))));
    return { rows: answer.Items ?? [], next: answer.LastEvaluatedKey };
  };

export const countOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['count'] =>
  async (spec) => {
    const answer = await read(client.send(new QueryCommand({ ...inputOf(tableName, spec), Select: 'COUNT' })));
    return answer.Count ?? 0;
  };
