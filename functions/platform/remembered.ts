/** Idempotency records, kept in the transaction of the act that they remember. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import { rememberedUntil } from '../kernel/event-row';
import type { RememberAnswer, Remembered } from '../kernel/write-act';
import type { Key } from './keys/key';
import { personKeys } from './keys/people';
import type { Row, Table, Write } from './table';

const rowSchema = z.object({
  act: z.string(),
  requestHash: z.string(),
  reply: z.unknown(),
  expiresAt: z.number(),
});

/** Reads a record; one that has expired counts as gone, for the table removes it late. */
export const readRemembered = (row: Row | undefined, now: Instant): Remembered | undefined => {
  if (row === undefined) return undefined;
  const { act, requestHash, reply, expiresAt } = rowSchema.parse(row);
  return expiresAt * 1000 > Date.parse(now) ? { act, requestHash, reply } : undefined;
};

export const rememberedKey = (personId: string, idempotencyKey: string): Key =>
  personKeys(personId).remembered(idempotencyKey);

/** Refused when the key is already remembered and has not expired: by the very second that `readRemembered` goes by. */
export const rememberWrite = (personId: string, key: string, remembered: Remembered, at: Instant): Write => ({
  put: {
    ...rememberedKey(personId, key),
    kind: 'remembered',
    ...remembered,
    expiresAt: rememberedUntil(at),
  },
  when: [{ either: [{ absent: 'pk' }, { below: ['expiresAt', Math.floor(Date.parse(at) / 1000) + 1] }] }],
});

/** The record alone, for an act that had taken effect before. */
export const rememberOn =
  (table: Table): RememberAnswer =>
  async ({ personId, key, at }, remembered) => {
    const outcome = await table.transact([rememberWrite(personId, key, remembered, at)]);
    return outcome.ok ? undefined : readRemembered(outcome.found[0], at);
  };
