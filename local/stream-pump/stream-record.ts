import type { AttributeValue, _Record as SdkRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, AttributeValue as EventValue } from 'aws-lambda';

/** A record as Lambda hands it to a function. */
export type StreamRecord = DynamoDBRecord & {
  readonly dynamodb: NonNullable<DynamoDBRecord['dynamodb']> & { readonly SequenceNumber: string };
};

/** @param streamArn the record's source */
export function streamRecord(record: SdkRecord, streamArn: string): StreamRecord {
  const { Keys, NewImage, OldImage, SequenceNumber = '0', SizeBytes, StreamViewType } = record.dynamodb ?? {};
  const at = record.dynamodb?.ApproximateCreationDateTime;
  return {
    eventID: record.eventID ?? SequenceNumber,
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    awsRegion: record.awsRegion ?? 'local',
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    dynamodb: {
      SequenceNumber,
      ...(at === undefined ? {} : { ApproximateCreationDateTime: Math.floor(at.getTime() / 1000) }),
      ...(Keys === undefined ? {} : { Keys: image(Keys) }),
      ...(NewImage === undefined ? {} : { NewImage: image(NewImage) }),
      ...(OldImage === undefined ? {} : { OldImage: image(OldImage) }),
      ...(SizeBytes === undefined ? {} : { SizeBytes }),
      ...(StreamViewType === undefined ? {} : { StreamViewType }),
    },
  };
}

/** One item, whatever happens to it. */
export function itemOf(record: StreamRecord): string {
  return JSON.stringify(record.dynamodb.Keys);
}

function image(attributes: Readonly<Record<string, AttributeValue>>): Record<string, EventValue> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, eventValue(value)]));
}

/** Bytes travel as base64. */
function eventValue(value: AttributeValue): EventValue {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(eventValue) };
  if (value.M !== undefined) return { M: image(value.M) };
  return value as EventValue;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
