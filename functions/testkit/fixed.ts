/** Time and ids that a test decides. */
import { createHash } from 'node:crypto';
import { type Instant, later } from '../../shared/kernel/instant';
import type { Clock, Ids } from '../kernel/ports';

export const noon: Instant = '2026-11-22T04:00:00.000Z';

export interface FixedClock extends Clock {
  readonly advance: (ms: number) => Instant;
}

export const fixedClock = (start: Instant = noon): FixedClock => {
  let current = start;
  return {
    now: () => current,
    advance: (ms) => {
      current = later(current, ms);
      return current;
    },
  };
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const base32 = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, index) => crockford[(bytes[index] ?? 0) % 32]).join('');

/** The id of somebody or something that the test calls by a name: the same name gives the same id. */
export const idOf = (name: string): string => `01K${base32(createHash('sha256').update(name).digest(), 23)}`;

/** ULIDs in rising order and digits without repeats, the same in every run. */
export const countedIds = (start = 0): Ids => {
  let count = start;
  const next = (): number => {
    count += 1;
    return count;
  };
  return {
    ulid: () => `01KN${next().toString().padStart(22, '0')}`,
    sevenDigits: () => next().toString().padStart(7, '0'),
  };
};
