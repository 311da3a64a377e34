import * as z from 'zod/mini';

/** 26 characters of Crockford base 32: sortable by creation time. The kind of thing that it names is in the field's name. */
export const ulidSchema = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/));

/**
 * A node of the org tree. The letter says of which kind (d, s, c, g, b: district, street, community, grid, building), so that
 * a list knows its index without reading the node; the digits are the statistical code, lengthened for grids and buildings.
 */
export const placeIdSchema = z.string().check(z.regex(/^[dscgb][0-9]{6,20}$/));

/** Made where the person tapped; the same tap always carries the same key. */
export const idempotencyKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

/**
 * The number that people say aloud over the phone: seven random digits and one that guards against mishearing.
 * The guard is Damm's quasigroup digit: it catches every single wrong digit and every swap of two neighbours.
 */
const dammTable = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

const checkDigit = (digits: string): number => {
  let interim = 0;
  for (const digit of digits) interim = dammTable[interim]?.[Number(digit)] ?? 0;
  return interim;
};

/** Completes seven digits (`0000000`–`9999999`) to a spoken number of eight. */
export const spokenNumber = (sevenDigits: string): string => `${sevenDigits}${checkDigit(sevenDigits)}`;

export const isSpokenNumber = (text: string): boolean => /^[0-9]{8}$/.test(text) && checkDigit(text) === 0;

export const spokenNumberSchema = z.string().check(z.refine(isSpokenNumber, { error: 'not a spoken number' }));
