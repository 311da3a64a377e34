import type { LimitName } from '../../../shared/kernel/limits';
import type { Key } from './key';

/** What one source has asked for within one window. */
export const limitKey = (limit: LimitName, source: string, windowStart: string): Key => ({
  pk: `LIMIT#${limit}#${source}`,
  sk: windowStart,
});
