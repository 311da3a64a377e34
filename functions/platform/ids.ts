import { randomInt } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Ids } from '../kernel/ports';

const nextUlid = monotonicFactory();

export const systemIds: Ids = {
  ulid: () => nextUlid(),
  sevenDigits: () => String(randomInt(10_000_000)).padStart(7, '0'),
};
