/** A large month, read page after page: what is held of a wish is what the table shows of it. */
import { later } from '../../shared/kernel/instant';
import type { QuerySpec, Table } from '../platform/table';
import { aWish } from '../testkit/builders';
import { home } from '../testkit/places';
import { boundsOf } from './make-wish-month';
import { wishMonthsOn } from './wish-months.dynamo';
import { wishRow } from './wish-rows.dynamo';

const november = '2026-10-31T16:00:00.000Z';
const count = 10_000;

/** Newest first, as the index lists them; made as they are asked for. */
const rowAt = (index: number) => {
  const id = `01K9MNTH${String(index).padStart(18, '0')}`;
  return wishRow(aWish({ id, submittedAt: later(november, count - index), words: `居民的话${index}` }));
};

const largeTable = (asked: QuerySpec[]): Table => ({
  get: () => Promise.reject(new Error('no single row is asked for')),
  transact: () => Promise.reject(new Error('nothing is written')),
  count: () => Promise.reject(new Error('nothing is counted')),
  query: async (spec) => {
    asked.push(spec);
    if (!spec.pk.startsWith('WISH#submitted#')) return { rows: [], next: undefined };
    const start = Number(spec.startAfter?.at ?? 0);
    const end = Math.min(start + (spec.limit ?? count), count);
    const rows = Array.from({ length: end - start }, (_, index) => rowAt(start + index));
    return { rows, next: end < count ? { at: end } : undefined };
  },
});

describe('ten thousand wishes of one month', () => {
  it('are read a bounded page at a time, and no word of a resident, no mask and no person is kept of them', async () => {
    const asked: QuerySpec[] = [];
    const found = await wishMonthsOn(largeTable(asked)).read(home.community, boundsOf('2026-11'));
    expect(found).toHaveLength(count);
    expect(Math.max(...asked.map(({ limit = count }) => limit))).toBeLessThanOrEqual(250);
    const { words, authorMask, authorId } = aWish();
    const held = JSON.stringify(found);
    expect([words, '居民的话', authorMask, authorId].filter((secret) => held.includes(secret))).toEqual([]);
  });

  it('are too many for a document that may hold fewer, and then the rest is not read', async () => {
    const asked: QuerySpec[] = [];
    const found = await wishMonthsOn(largeTable(asked)).read(home.community, boundsOf('2026-11', 1000));
    expect([found, asked.length]).toEqual(['too_many', 5]);
  });
});
