import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  paginateQuery,
  paginateScan,
  ResourceNotFoundException,
  UpdateTableCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { TablePlan } from '../template/table-plan';

export type Item = Readonly<Record<string, unknown>>;

/** Without its stream: seeding into a stream would be slow, and nobody is to react to what was always there. */
export async function createTable(client: DynamoDBClient, plan: TablePlan): Promise<void> {
  await client.send(new CreateTableCommand(plan.create));
}

export async function tableExists(client: DynamoDBClient, plan: TablePlan): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: plan.name }));
    return true;
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return false;
    throw fault;
  }
}

/** Switches the stream on unless it is; gives its ARN. */
export async function openStream(client: DynamoDBClient, plan: TablePlan): Promise<string> {
  for (let asked = false; ; asked = true) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: plan.name }));
    const isOn = Table?.StreamSpecification?.StreamEnabled === true && Table.TableStatus === 'ACTIVE';
    if (isOn && Table.LatestStreamArn !== undefined) return Table.LatestStreamArn;
    if (asked) await new Promise((resolve) => setTimeout(resolve, 20));
    else {
      const StreamSpecification = { StreamEnabled: true, StreamViewType: plan.streamViewType };
      await client.send(new UpdateTableCommand({ TableName: plan.name, StreamSpecification }));
    }
  }
}

const ITEMS_A_CALL = 25;
const CALLS_AT_ONCE = 8;

/** Writes many items, in no particular order; the same key may not come twice within one call of it. */
export async function writeAll(
  client: DynamoDBClient,
  plan: Pick<TablePlan, 'name'>,
  items: readonly Item[],
): Promise<void> {
  const puts: WriteRequest[] = items.map((item) => ({
    PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) },
  }));
  let next = 0;
  const work = async () => {
    while (next < puts.length) {
      let wanted = puts.slice(next, next + ITEMS_A_CALL);
      next += ITEMS_A_CALL;
      while (wanted.length > 0) {
        const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [plan.name]: wanted } }));
        wanted = answer.UnprocessedItems?.[plan.name] ?? [];
      }
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, work));
}

/** Deletes what has expired by then (epoch milliseconds): no engine does it on a table with indexes. Gives the count. */
export async function sweepExpired(client: DynamoDBClient, plan: TablePlan, now: number): Promise<number> {
  if (plan.expiryAttribute === undefined) return 0;
  const keys = (plan.create.KeySchema ?? []).map(({ AttributeName = '' }) => AttributeName);
  const expired = {
    ExpressionAttributeNames: { '#expiry': plan.expiryAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
  };
  let count = 0;
  const scan = { TableName: plan.name, FilterExpression: '#expiry <= :now', ...expired };
  for await (const { Items = [] } of paginateScan({ client }, scan)) {
    for (const item of Items) {
      const Key = Object.fromEntries(Object.entries(item).filter(([name]) => keys.includes(name)));
      const unlessRenewed = { TableName: plan.name, Key, ConditionExpression: '#expiry <= :now', ...expired };
      count += await client.send(new DeleteItemCommand(unlessRenewed)).then(() => 1, ignoreRenewed);
    }
  }
  return count;
}

function ignoreRenewed(fault: unknown): number {
  if (fault instanceof Error && fault.name === 'ConditionalCheckFailedException') return 0;
  throw fault;
}

export interface DueTimer {
  /** Tells this timer, at this time, from every other. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

// The shards of the due index: part of the table's layout, as its attribute names are.
const DUE_SHARDS = ['0', '1', '2', '3'];

/** The earliest timer of the `due` index that is not among those to skip. */
export async function earliestDue(
  client: DynamoDBClient,
  plan: TablePlan,
  skip: ReadonlySet<string>,
): Promise<DueTimer | undefined> {
  const firsts = await Promise.all(DUE_SHARDS.map((shard) => earliestOfShard(client, plan, shard, skip)));
  return firsts
    .filter((timer) => timer !== undefined)
    .reduce<DueTimer | undefined>(
      (first, timer) => (first !== undefined && first.at <= timer.at ? first : timer),
      undefined,
    );
}

async function earliestOfShard(
  client: DynamoDBClient,
  plan: TablePlan,
  shard: string,
  skip: ReadonlySet<string>,
): Promise<DueTimer | undefined> {
  const query = {
    TableName: plan.name,
    IndexName: 'due',
    KeyConditionExpression: 'dueShard = :shard',
    ExpressionAttributeValues: { ':shard': { S: shard } },
  };
  for await (const { Items = [] } of paginateQuery({ client, pageSize: 25 }, query)) {
    for (const { pk, sk, dueAt } of Items) {
      const id = `${pk?.S} ${sk?.S} ${dueAt?.S}`;
      if (!skip.has(id)) return { id, at: Date.parse(dueAt?.S ?? '') };
    }
  }
  return undefined;
}
