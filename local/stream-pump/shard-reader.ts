import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import { type StreamRecord, streamRecord } from './stream-record';

/** The last sequence number handed over, by shard. */
export type Checkpoints = Readonly<Record<string, string>>;

export interface ShardReader {
  /** The next records of the first shard that has some, in their order; none when all is read. */
  readonly read: () => Promise<ReadRecords | undefined>;
  readonly checkpoints: () => Checkpoints;
}

export interface ReadRecords {
  readonly records: readonly StreamRecord[];
  /** To be called when they are taken or given up: a reader that starts anew starts after them. */
  readonly done: () => void;
}

const LISTED_ANEW_AFTER_READS = 200;

/** Reads a stream's shards; a shard whose parent is not finished waits for it. */
export function createShardReader(
  client: DynamoDBStreamsClient,
  streamArn: string,
  earlier: Checkpoints = {},
): ShardReader {
  const checkpoints: Record<string, string> = { ...earlier };
  const iterators = new Map<string, string>();
  const finished = new Set<string>();
  let shards: readonly Shard[] = [];
  let reads = 0;

  const readShard = async (shardId: string): Promise<readonly StreamRecord[]> => {
    try {
      const iterator = iterators.get(shardId) ?? (await openIterator(client, streamArn, shardId, checkpoints[shardId]));
      const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: iterator }));
      if (NextShardIterator === undefined) finished.add(shardId);
      else iterators.set(shardId, NextShardIterator);
      return Records.map((record) => streamRecord(record, streamArn)).filter(isAfter(checkpoints[shardId]));
    } catch (fault) {
      // Expired, trimmed or cut: the next read opens a new one after the checkpoint.
      iterators.delete(shardId);
      throw fault;
    }
  };

  return {
    checkpoints: () => ({ ...checkpoints }),
    read: async () => {
      if (reads % LISTED_ANEW_AFTER_READS === 0) shards = await listShards(client, streamArn);
      reads += 1;
      for (const { ShardId = '', ParentShardId } of shards) {
        const waits = shards.some(({ ShardId: id }) => id === ParentShardId) && !finished.has(ParentShardId ?? '');
        if (finished.has(ShardId) || waits) continue;
        const records = await readShard(ShardId);
        if (finished.has(ShardId)) reads = 0;
        const last = records.at(-1)?.dynamodb.SequenceNumber;
        if (last === undefined) continue;
        return { records, done: () => Object.assign(checkpoints, { [ShardId]: last }) };
      }
      return undefined;
    },
  };
}

/** Sequence numbers are longer than a number holds, and one engine pads them while the other does not. */
function isAfter(checkpoint: string | undefined): (record: StreamRecord) => boolean {
  const last = BigInt(checkpoint ?? -1);
  return ({ dynamodb }) => BigInt(dynamodb.SequenceNumber) > last;
}

async function openIterator(
  client: DynamoDBStreamsClient,
  StreamArn: string,
  ShardId: string,
  checkpoint: string | undefined,
): Promise<string | undefined> {
  const from = { StreamArn, ShardId };
  const oldest = new GetShardIteratorCommand({ ...from, ShardIteratorType: 'TRIM_HORIZON' });
  if (checkpoint === undefined) return (await client.send(oldest)).ShardIterator;
  const after = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: checkpoint } as const;
  try {
    return (await client.send(new GetShardIteratorCommand({ ...from, ...after }))).ShardIterator;
  } catch (fault) {
    if (!(fault instanceof Error) || fault.name !== 'TrimmedDataAccessException') throw fault;
    return (await client.send(oldest)).ShardIterator;
  }
}

async function listShards(client: DynamoDBStreamsClient, StreamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn, ...(after === undefined ? {} : { ExclusiveStartShardId: after }) }),
    );
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
}
