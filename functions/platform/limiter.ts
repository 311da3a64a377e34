/**
 * Bounds on how often something may be asked. One row per source and window holds fingerprints of what was asked, never an
 * address or a question; it goes by TTL. A single conditional write counts and refuses.
 */
import { type Instant, instantAt } from '../../shared/kernel/instant';
import { type LimitName, limits } from '../../shared/kernel/limits';
import { accept, type Result } from '../../shared/kernel/result';
import { limitKey } from './keys/limits';
import type { Table } from './table';

export interface Caller {
  readonly limit: LimitName;
  /** Who asks, as a fingerprint. */
  readonly source: string;
  /** For what: the same again is not counted again. */
  readonly what: string;
}

/**
 * Whose connection an address is: a whole IPv4 address; of IPv6 the first four groups, for a line is given all the others.
 */
export const networkOf = (ip: string): string => {
  if (!ip.includes(':')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = ip.includes('::') ? Array<string>(Math.max(8 - front.length - back.length, 0)).fill('0') : [];
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
};

/** Refuses with TOO_MANY and the moment from which on it may be asked again. */
export const countCaller = async (
  table: Table,
  { limit, source, what }: Caller,
  now: Instant,
): Promise<Result<undefined>> => {
  const { most, windowMs } = limits[limit];
  const start = Math.floor(Date.parse(now) / windowMs) * windowMs;
  const end = start + windowMs;
  const { ok } = await table.transact([
    {
      update: limitKey(limit, source, instantAt(start)),
      change: { set: { kind: 'limit', expiresAt: Math.ceil(end / 1000) }, add: { asked: new Set([what]) } },
      when: [{ either: [{ absent: 'asked' }, { has: ['asked', what] }, { smaller: ['asked', most] }] }],
    },
  ]);
  return ok ? accept(undefined) : { ok: false, refusal: { code: 'TOO_MANY', until: instantAt(end) } };
};
