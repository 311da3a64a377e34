import type { Mapping } from '../template/stream-mappings';
import type { StreamRecord } from './stream-record';

/** What the mapping leaves of records it gave up on: pointers, never the records. */
export interface DeadLetter {
  readonly target: string;
  readonly destination: string | undefined;
  readonly condition: 'RetryAttemptsExhausted' | 'MaximumRecordAgeExceeded';
  readonly startSequenceNumber: string;
  readonly endSequenceNumber: string;
  readonly batchSize: number;
  readonly invocations: number;
}

export interface Delivery {
  readonly mapping: Mapping;
  readonly invoke: (event: { Records: readonly StreamRecord[] }) => Promise<unknown>;
  readonly giveUp: (letter: DeadLetter) => void;
  /** A failed call. */
  readonly report: (fault: unknown) => void;
  /** Real time, epoch seconds: records know no other. */
  readonly nowSeconds: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * Hands records over in their order until each was taken or given up, as Lambda does: a failed batch comes again from
 * the lowest failed record on, a batch that threw comes again in halves, and after the retries what is left of it
 * becomes a dead letter.
 */
export async function deliver(delivery: Delivery, records: readonly StreamRecord[]): Promise<void> {
  const { batchSize } = delivery.mapping;
  for (let start = 0; start < records.length; start += batchSize) {
    await deliverBatch(delivery, records.slice(start, start + batchSize), 0);
  }
}

async function deliverBatch(delivery: Delivery, batch: readonly StreamRecord[], earlier: number): Promise<void> {
  const { mapping } = delivery;
  let rest = batch;
  let failures = earlier;
  while (rest.length > 0) {
    rest = withoutExpired(delivery, rest, failures);
    if (rest.length === 0) return;
    const taken = await call(delivery, rest);
    if (taken === rest.length) return;
    if (taken === 'threw' && mapping.bisectBatchOnFunctionError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await deliverBatch(delivery, rest.slice(0, middle), failures);
      return deliverBatch(delivery, rest.slice(middle), failures);
    }
    // The record now in front has failed once, whatever came before it.
    failures = taken === 'threw' || taken === 0 ? failures + 1 : 1;
    if (taken !== 'threw') rest = rest.slice(taken);
    if (mapping.maximumRetryAttempts >= 0 && failures > mapping.maximumRetryAttempts) {
      return delivery.giveUp(letter(delivery, rest, 'RetryAttemptsExhausted', failures));
    }
    await delivery.pause(Math.min(50 * 2 ** (failures - 1), 1_000));
  }
}

/** How many records in front were taken, or that the call itself failed. */
async function call(delivery: Delivery, records: readonly StreamRecord[]): Promise<number | 'threw'> {
  try {
    const answer = await delivery.invoke({ Records: records });
    return delivery.mapping.reportBatchItemFailures ? lowestFailed(records, answer) : records.length;
  } catch (fault) {
    delivery.report(fault);
    return 'threw';
  }
}

/** An answer without failures takes all; one that names no record of the batch takes none. */
function lowestFailed(records: readonly StreamRecord[], answer: unknown): number {
  const { batchItemFailures } = (answer ?? {}) as {
    batchItemFailures?: readonly { itemIdentifier?: unknown }[] | null;
  };
  if (!batchItemFailures?.length) return records.length;
  const places = batchItemFailures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  return Math.max(0, Math.min(...places));
}

function withoutExpired(delivery: Delivery, records: readonly StreamRecord[], failures: number) {
  const { maximumRecordAgeSeconds } = delivery.mapping;
  if (maximumRecordAgeSeconds < 0) return records;
  const oldest = delivery.nowSeconds() - maximumRecordAgeSeconds;
  const isOld = ({ dynamodb }: StreamRecord) => (dynamodb.ApproximateCreationDateTime ?? Infinity) < oldest;
  const expired = records.filter(isOld);
  if (expired.length === 0) return records;
  delivery.giveUp(letter(delivery, expired, 'MaximumRecordAgeExceeded', failures));
  return records.filter((record) => !isOld(record));
}

function letter(
  { mapping }: Delivery,
  records: readonly StreamRecord[],
  condition: DeadLetter['condition'],
  invocations: number,
): DeadLetter {
  return {
    target: mapping.target,
    destination: mapping.onFailure,
    condition,
    startSequenceNumber: records[0]?.dynamodb.SequenceNumber ?? '',
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber ?? '',
    batchSize: records.length,
    invocations,
  };
}
