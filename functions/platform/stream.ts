/** From DynamoDB's stream to reactions. Only inserted event rows are read. */
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Instant } from '../../shared/kernel/instant';
import type { Clock } from '../kernel/ports';
import { logError } from './log';
import type { Row } from './table';

const insertedEvent = (record: DynamoDBRecord): Row | undefined => {
  const image = record.dynamodb?.NewImage;
  if (record.eventName !== 'INSERT' || image === undefined) return undefined;
  const row = unmarshall(image as Parameters<typeof unmarshall>[0]);
  return row.kind === 'event' ? row : undefined;
};

/** In order; the first record that fails is handed back with all that follow it, and AWS brings them again. */
export const streamHandler =
  (drive: (row: Row, at: Instant) => Promise<void>, clock: Clock) =>
  async (batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of batch.Records) {
      try {
        const row = insertedEvent(record);
        if (row !== undefined) await drive(row, clock.now());
      } catch (fault) {
        const sequence = record.dynamodb?.SequenceNumber ?? '';
        logError('STREAM_RECORD_UNFIT', { sequence }, fault);
        return { batchItemFailures: [{ itemIdentifier: sequence }] };
      }
    }
    return { batchItemFailures: [] };
  };
