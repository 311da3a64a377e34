/**
 * The idempotency key of a tap. It is made where the person tapped and stays on the phone until the answer is known,
 * so that neither a second tap, nor a lost answer, nor a crash in between can make a second wish.
 */
import * as z from 'zod/mini';
import { idempotencyKeySchema } from '../../shared/kernel/id';
import { forget, recall, remember } from './storage';

const kept = z.object({ key: idempotencyKeySchema, given: z.string() });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newTapKey = (): string =>
  Array.from({ length: 26 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');

const storageKey = (tap: string): string => `tap:${tap}`;

/**
 * The key for `tap` with these contents: the kept one while its answer is unknown, otherwise a new one.
 * Changed contents are another wish, and the server would refuse them under the old key.
 */
export const keyOfTap = (tap: string, given: unknown): string => {
  const text = JSON.stringify(given);
  const known = recall(storageKey(tap), kept);
  if (known?.given === text) return known.key;
  const key = newTapKey();
  remember(storageKey(tap), { key, given: text });
  return key;
};

export const answered = (tap: string): void => forget(storageKey(tap));
