/** SHA-256, for neither WeChat nor a page without TLS has one. FIPS 180-4. */

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
};

/** The first 32 bits of a root's fraction. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const schedule = (view: DataView, at: number): Int32Array => {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(at + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [near = 0, far = 0] = [words[index - 15], words[index - 2]];
    const small = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
    const large = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
    words[index] = (words[index - 16] ?? 0) + small + (words[index - 7] ?? 0) + large;
  }
  return words;
};

type Eight = [number, number, number, number, number, number, number, number];

const compress = (state: Eight, words: Int32Array): Eight => {
  let [a, b, c, d, e, f, g, h] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sumOfE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const sumOfA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = (h + sumOfE + choice + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
    [a, b, c, d, e, f, g, h] = [(first + sumOfA + majority) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  const worked = [a, b, c, d, e, f, g, h];
  return state.map((word, index) => (word + (worked[index] ?? 0)) | 0) as Eight;
};

/** Hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) % 2 ** 32);
  let state = initial as Eight;
  for (let at = 0; at < length; at += 64) state = compress(state, schedule(view, at));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
