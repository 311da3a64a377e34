import '../testkit/quiet';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { fixedClock, noon } from '../testkit/fixed';
import { streamHandler } from './stream';
import type { Row } from './table';

const record = (sequence: string, image: Row | undefined, eventName: 'INSERT' | 'MODIFY' | 'REMOVE' = 'INSERT') =>
  ({
    eventName,
    dynamodb: {
      SequenceNumber: sequence,
      ...(image === undefined ? {} : { NewImage: marshall(image) }),
    },
  }) as DynamoDBRecord;
const anEvent = (name: string) => ({ pk: 'WISH#1', sk: `EVENT#${name}`, kind: 'event' });

describe('the stream', () => {
  const driving = (failing?: string) => {
    const driven: string[] = [];
    const drive = async (row: Row, at: string) => {
      if (row.sk === failing) throw new Error('the table is away');
      driven.push(`${row.sk} ${at}`);
    };
    const handler = streamHandler(drive, fixedClock());
    return { driven, handle: (...Records: DynamoDBRecord[]) => handler({ Records }) };
  };

  it('brings events in their order', async () => {
    const { driven, handle } = driving();
    expect(await handle(record('1', anEvent('a')), record('2', anEvent('b')))).toEqual({ batchItemFailures: [] });
    expect(driven).toEqual([`EVENT#a ${noon}`, `EVENT#b ${noon}`]);
  });

  it('hands back the first that failed, so that it and all after it come again, and those before it don’t', async () => {
    const { driven, handle } = driving('EVENT#b');
    const batch = ['a', 'b', 'c'].map((name, index) => record(String(index + 1), anEvent(name)));
    expect(await handle(...batch)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(driven).toEqual([`EVENT#a ${noon}`]);
  });

  it('hands back a record that can’t be read, and those after it with it', async () => {
    const { driven, handle } = driving();
    const torn = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: { kind: { Q: 'event' } } } };
    const answer = await handle(torn as unknown as DynamoDBRecord, record('2', anEvent('b')));
    expect([answer, driven]).toEqual([{ batchItemFailures: [{ itemIdentifier: '1' }] }, []]);
  });

  it('passes over what is no fresh event', async () => {
    const { driven, handle } = driving();
    const answer = await handle(
      record('1', anEvent('changed'), 'MODIFY'),
      record('2', anEvent('removed'), 'REMOVE'),
      record('3', { pk: 'WISH#1', sk: 'WISH', kind: 'wish' }),
      record('4', undefined),
    );
    expect([answer, driven]).toEqual([{ batchItemFailures: [] }, []]);
  });
});
