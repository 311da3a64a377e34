import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type Database, openDatabase } from './database';
import { type FaultProxy, openFaultProxy } from './fault-proxy';
import { createFaultRules } from './fault-rules';
import { createTable } from './testkit-calls';

let database: Database;
let proxy: FaultProxy;
let client: DynamoDBClient;

beforeAll(async () => {
  database = await openDatabase();
  await createTable(database.endpoint, 'wishes');
  proxy = await openFaultProxy(database.endpoint);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: proxy.endpoint, region: 'local', credentials, maxAttempts: 1 });
});

afterEach(() => {
  proxy.clearFaults();
  proxy.forgetCalls();
});

afterAll(async () => {
  client.destroy();
  await proxy.close();
  await database.close();
});

const put = (pk: string) =>
  client.send(
    new TransactWriteItemsCommand({
      TransactItems: [{ Put: { TableName: 'wishes', Item: { pk: { S: pk }, sk: { S: 'WISH' } } } }],
    }),
  );
const found = async (pk: string) => {
  const key = { pk: { S: pk }, sk: { S: 'WISH' } };
  const { Item } = await client.send(new GetItemCommand({ TableName: 'wishes', Key: key }));
  return Item !== undefined;
};

describe('the faults in front of the database', () => {
  test('without rules every call passes and is counted', async () => {
    await put('plain');
    expect(await found('plain')).toBe(true);
    expect(proxy.calls()).toEqual({ TransactWriteItems: 1, GetItem: 1 });
  });

  test('a conflict cancels the transaction with its reasons and no effect', async () => {
    proxy.setFaults([{ kind: 'conflict', times: 1 }]);
    await expect(put('conflict')).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
    expect(await found('conflict')).toBe(false);
  });

  test('a throttled call is refused as the cloud refuses it', async () => {
    proxy.setFaults([{ kind: 'throttle', operation: 'TransactWriteItems' }]);
    await expect(put('throttle')).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    expect(await found('throttle')).toBe(false);
  });

  test('a connection cut before the call leaves nothing behind', async () => {
    proxy.setFaults([{ kind: 'cutBefore', operation: 'TransactWriteItems' }]);
    await expect(put('before')).rejects.toThrow('socket hang up');
    expect(await found('before')).toBe(false);
  });

  test('a connection cut after the call leaves the write in place', async () => {
    proxy.setFaults([{ kind: 'cutAfter', operation: 'TransactWriteItems' }]);
    await expect(put('after')).rejects.toThrow('socket hang up');
    expect(await found('after')).toBe(true);
  });

  test('after a crash no call gets through until the rules are set anew', async () => {
    proxy.setFaults([{ kind: 'crashAfter', nth: 2 }]);
    await put('one');
    await expect(put('two')).rejects.toThrow();
    await expect(put('three')).rejects.toThrow();
    proxy.clearFaults();
    expect([await found('one'), await found('two'), await found('three')]).toEqual([true, true, false]);
  });

  test('the same seed meets the same calls', () => {
    const played = (seed: number) => {
      const rules = createFaultRules();
      rules.set([{ kind: 'throttle', probability: 0.3 }], seed);
      return Array.from({ length: 50 }, () => rules.next('PutItem') ?? '-').join('');
    };
    expect(played(7)).toBe(played(7));
    expect(played(7)).not.toBe(played(8));
  });
});
