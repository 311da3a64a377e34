import type { Mapping } from '../template/stream-mappings';
import { type DeadLetter, deliver } from './delivery';
import type { StreamRecord } from './stream-record';

const mapping: Mapping = {
  target: 'stream',
  batchSize: 4,
  maximumRetryAttempts: 2,
  maximumRecordAgeSeconds: -1,
  bisectBatchOnFunctionError: true,
  reportBatchItemFailures: true,
  filters: [],
  onFailure: 'dead-letters',
};

const record = (sequence: number, at = 1_000): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(sequence),
    ApproximateCreationDateTime: at,
    Keys: { pk: { S: String(sequence) } },
  },
});
const records = (...sequences: number[]) => sequences.map((sequence) => record(sequence));

/** Delivers to a function; gives what it was called with and what was given up. */
async function delivered(
  given: readonly StreamRecord[],
  answer: (sequences: readonly string[], call: number) => unknown,
  changes: Partial<Mapping> = {},
) {
  const calls: string[] = [];
  const letters: DeadLetter[] = [];
  await deliver(
    {
      mapping: { ...mapping, ...changes },
      invoke: async ({ Records }) => {
        const sequences = Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
        calls.push(sequences.join(' '));
        return answer(sequences, calls.length);
      },
      giveUp: (letter) => void letters.push(letter),
      report: () => {},
      nowSeconds: () => 1_000,
      pause: async () => {},
    },
    given,
  );
  return { calls, letters };
}

const failed = (...sequences: string[]) => ({
  batchItemFailures: sequences.map((itemIdentifier) => ({ itemIdentifier })),
});
const breakOn = (poison: string) => (sequences: readonly string[]) => {
  if (sequences.includes(poison)) throw new Error('poison');
};

describe('delivery to the stream function', () => {
  test('records come in batches, in their order', async () => {
    const { calls } = await delivered(records(1, 2, 3, 4, 5, 6), () => null);
    expect(calls).toEqual(['1 2 3 4', '5 6']);
  });

  test('after a partial failure it goes on from the lowest failed record', async () => {
    const { calls } = await delivered(records(1, 2, 3, 4), (_sequences, call) => (call === 1 ? failed('4', '2') : {}));
    expect(calls).toEqual(['1 2 3 4', '2 3 4']);
  });

  test('a failure that names no record of the batch fails the batch', async () => {
    const { calls } = await delivered(records(1, 2), (_sequences, call) => (call === 1 ? failed('') : undefined));
    expect(calls).toEqual(['1 2', '1 2']);
  });

  test('where partial failures are not reported, an answer takes the batch', async () => {
    const { calls } = await delivered(records(1, 2), () => failed('1'), { reportBatchItemFailures: false });
    expect(calls).toEqual(['1 2']);
  });

  test('a batch that throws is halved until the poison stands alone and is given up', async () => {
    const { calls, letters } = await delivered(records(1, 2, 3, 4), breakOn('3'));
    expect(calls).toEqual(['1 2 3 4', '1 2', '3 4', '3', '3', '3', '4']);
    expect(letters).toEqual([
      {
        target: 'stream',
        destination: 'dead-letters',
        condition: 'RetryAttemptsExhausted',
        startSequenceNumber: '3',
        endSequenceNumber: '3',
        batchSize: 1,
        invocations: 3,
      },
    ]);
  });

  test('without halving the whole batch is given up after its retries', async () => {
    const { calls, letters } = await delivered(records(1, 2), breakOn('2'), { bisectBatchOnFunctionError: false });
    expect(calls).toEqual(['1 2', '1 2', '1 2']);
    expect(letters).toMatchObject([{ startSequenceNumber: '1', endSequenceNumber: '2', batchSize: 2 }]);
  });

  test('a record that fails again and again is given up with what follows in its batch', async () => {
    const { calls, letters } = await delivered(records(1, 2, 3), () => failed('2'));
    expect(calls).toEqual(['1 2 3', '2 3', '2 3']);
    expect(letters).toMatchObject([{ startSequenceNumber: '2', endSequenceNumber: '3' }]);
  });

  test('a record past its age is given up unseen', async () => {
    const { calls, letters } = await delivered([record(1, 800), record(2)], () => null, {
      maximumRecordAgeSeconds: 100,
    });
    expect(calls).toEqual(['2']);
    expect(letters).toMatchObject([{ condition: 'MaximumRecordAgeExceeded', startSequenceNumber: '1' }]);
  });
});
