const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes the random strings of WeChat's answers: trace ids, codes, tokens, keys. */
export interface Marks {
  /** Three groups of eight hex digits, the first of them the second of issue. */
  rid(): string;
  /** `length` letters and digits. */
  text(length: number): string;
  /** `size` random bytes in base64. */
  base64(size: number): string;
}

/**
 * @param now epoch milliseconds
 * @param random a number in [0, 1)
 */
export function createMarks(now: () => number, random: () => number): Marks {
  const below = (limit: number) => Math.floor(random() * limit);
  const hexGroup = (value: number) => (value % 2 ** 32).toString(16).padStart(8, '0');
  return {
    rid: () => [Math.floor(now() / 1000), below(2 ** 32), below(2 ** 32)].map(hexGroup).join('-'),
    text: (length) => Array.from({ length }, () => URL_SAFE.charAt(below(URL_SAFE.length))).join(''),
    base64: (size) => Buffer.from(Array.from({ length: size }, () => below(256))).toString('base64'),
  };
}
