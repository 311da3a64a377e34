import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { openDatabase } from '../database/database';
import { enginesHere } from '../database/engines-here';
import { call, createTable } from '../database/testkit-calls';
import type { Mapping } from '../template/stream-mappings';
import { createShardReader, type ShardReader } from './shard-reader';
import { type StreamPump, startStreamPump } from './stream-pump';

const mapping: Mapping = {
  target: 'stream',
  batchSize: 10,
  maximumRetryAttempts: 2,
  maximumRecordAgeSeconds: -1,
  bisectBatchOnFunctionError: true,
  reportBatchItemFailures: true,
  filters: [{ eventName: ['INSERT'] }],
};

type Taken = { Records: readonly { dynamodb: { NewImage?: Record<string, { S?: string }> } }[] };

describe.each(enginesHere)('the stream pump on %s', (engine) => {
  let endpoint: string;
  let closeDatabase: () => Promise<void>;
  let client: DynamoDBStreamsClient;
  let reader: ShardReader;
  let pump: StreamPump;
  let taken: string[];
  let tables = 0;
  let table: string;

  const put = (pk: string, text: string) =>
    call(endpoint, 'PutItem', { TableName: table, Item: { pk: { S: pk }, sk: { S: 'x' }, text: { S: text } } });
  const start = (earlier = {}, before: (text: string) => void = () => {}) => {
    reader = createShardReader(client, streamArn, earlier);
    const invoke = async (event: unknown) => {
      for (const { dynamodb } of (event as Taken).Records) {
        const text = dynamodb.NewImage?.text?.S ?? '';
        before(text);
        taken.push(text);
      }
    };
    pump = startStreamPump({ reader, mapping, invoke, report: () => {}, advanced: () => {} });
  };
  let streamArn: string;

  beforeAll(async () => {
    const database = await openDatabase({ engine });
    ({ endpoint, close: closeDatabase } = database);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new DynamoDBStreamsClient({ endpoint, region: 'local', credentials });
  });

  beforeEach(async () => {
    taken = [];
    tables += 1;
    table = `table-${tables}`;
    await createTable(endpoint, table);
    await put('seed', 'before the stream');
    const updated = await call(endpoint, 'UpdateTable', {
      TableName: table,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    streamArn = (updated.TableDescription as { LatestStreamArn: string }).LatestStreamArn;
  });

  afterEach(() => pump.stop());

  afterAll(async () => {
    client.destroy();
    await closeDatabase();
  });

  test('what was written before quiet was asked has been delivered when it answers, in order', async () => {
    start();
    const texts = Array.from({ length: 35 }, (_, place) => `text ${place}`);
    for (const text of texts) await put(text, text);
    await pump.quiet();
    expect(taken).toEqual(texts);
  });

  test('an update passes the stream but not the filter', async () => {
    start();
    await put('one', 'first');
    await put('one', 'second');
    await pump.quiet();
    expect(taken).toEqual(['first']);
    expect(pump.seen()).toBe(2);
  });

  test('a new reader goes on after the checkpoints of the last', async () => {
    start();
    await put('one', 'one');
    await pump.quiet();
    await pump.stop();
    await put('two', 'two');
    start(reader.checkpoints());
    await pump.quiet();
    expect(taken).toEqual(['one', 'two']);
  });

  test('duplicates come after the first delivery and before quiet', async () => {
    start();
    pump.disturb({ seed: 5, duplicates: 1 });
    await put('one', 'one');
    await pump.quiet();
    expect(taken).toEqual(['one', 'one']);
  });

  test('a paused pump holds records back', async () => {
    start();
    await pump.quiet();
    pump.pause();
    await put('one', 'one');
    const quiet = pump.quiet();
    expect(taken).toEqual([]);
    pump.resume();
    await quiet;
    expect(taken).toEqual(['one']);
  });

  test('a record nobody can take becomes a dead letter and the next ones are taken', async () => {
    start({}, (text) => {
      if (text === 'poison') throw new Error('poison');
    });
    await put('one', 'poison');
    await put('two', 'two');
    await pump.quiet();
    expect(taken).toEqual(['two']);
    expect(pump.deadLetters()).toMatchObject([{ batchSize: 1, condition: 'RetryAttemptsExhausted' }]);
  });
});
