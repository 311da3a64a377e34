import { createDisturbance } from './disturbance';
import { passes } from './filter';
import type { StreamRecord } from './stream-record';

const record = (item: string, sequence: number): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(sequence), Keys: { pk: { S: item } } },
});
const sequences = (records: readonly StreamRecord[]) => records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

describe('a disturbed stream', () => {
  const read = Array.from({ length: 40 }, (_, place) => record(`item ${place % 4}`, place));

  test('mixes items but keeps the order within each', () => {
    const mixed = createDisturbance({ seed: 3, reorder: true }).apply(read);
    expect(sequences(mixed)).not.toEqual(sequences(read));
    for (const item of ['item 0', 'item 1', 'item 2', 'item 3']) {
      const own = sequences(mixed.filter(({ dynamodb }) => dynamodb.Keys?.pk?.S === item));
      expect(own).toEqual([...own].sort((one, other) => one - other));
      expect(own).toHaveLength(10);
    }
  });

  test('brings records again later, and says that they wait', () => {
    const disturbance = createDisturbance({ seed: 1, duplicates: 1 });
    expect(sequences(disturbance.apply(read.slice(0, 2)))).toEqual([0, 1]);
    expect(disturbance.waiting()).toBe(2);
    expect(sequences(disturbance.apply([]))).toEqual([0, 1]);
    expect(disturbance.waiting()).toBe(0);
  });
});

describe('the filters of the mapping', () => {
  const inserted = { eventName: 'INSERT', dynamodb: { NewImage: { kind: { S: 'event' } } } };
  const filter = { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['event'] } } } };

  test('let an inserted event through and nothing else', () => {
    expect(passes([filter], inserted)).toBe(true);
    expect(passes([filter], { ...inserted, eventName: 'MODIFY' })).toBe(false);
    expect(passes([filter], { ...inserted, dynamodb: { NewImage: { kind: { S: 'wish' } } } })).toBe(false);
    expect(passes([filter], { eventName: 'REMOVE', dynamodb: {} })).toBe(false);
    expect(passes([], { eventName: 'REMOVE' })).toBe(true);
  });

  test('refuse a rule they do not know', () => {
    expect(() => passes([{ eventName: [{ wildcard: '*' }] }], inserted)).toThrow('wildcard');
  });
});
