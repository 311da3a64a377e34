import { qrOf, qrPicture } from './qr';

/** Reads a code as a camera would: takes the mask off, follows the standard's path, and checks the check bytes. */
const size = 21;
const isFixed = (row: number, column: number): boolean =>
  row === 6 || column === 6 || (row < 9 && (column < 9 || column > 12)) || (row > 12 && column < 9);

const bytesOf = (modules: readonly (readonly boolean[])[]): number[] => {
  const bits: number[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const isMasked = (row + column) % 2 === 0;
        if (!isFixed(row, column)) bits.push(Number(modules[row]?.[column] !== isMasked));
      }
    }
    upwards = !upwards;
  }
  return Array.from({ length: 26 }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8).join(''), 2));
};

/** In the field of 256 by x⁸+x⁴+x³+x²+1, the slow way. */
const multiply = (a: number, b: number): number => {
  let [sum, left, right] = [0, a, b];
  while (right > 0) {
    if (right % 2 === 1) sum ^= left;
    left = left < 128 ? left * 2 : (left * 2) ^ 0x11d;
    right >>= 1;
  }
  return sum;
};

const syndromes = (bytes: readonly number[]): number[] => {
  let root = 1;
  return Array.from({ length: 17 }, () => {
    const value = bytes.reduce((sum, byte) => multiply(sum, root) ^ byte, 0);
    root = multiply(root, 2);
    return value;
  });
};

const digitsIn = (bytes: readonly number[]): string => {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const read = (from: number, count: number) => Number.parseInt(bits.slice(from, from + count), 2);
  expect([read(0, 4), read(4, 10)]).toEqual([1, 8]);
  const groups = [read(14, 10), read(24, 10), read(34, 7)];
  return groups.map((group, at) => String(group).padStart(at === 2 ? 2 : 3, '0')).join('');
};

test.each(['40000015', '00000000', '99999994', '01020304'])('a camera reads %s out of its code', (digits) => {
  const modules = qrOf(digits);
  expect([modules.length, new Set(modules.map((line) => line.length))]).toEqual([size, new Set([size])]);
  const bytes = bytesOf(modules);
  expect(syndromes(bytes)).toEqual(Array(17).fill(0));
  expect(digitsIn(bytes)).toBe(digits);
});

test('the three corners that a camera looks for are there, and both copies of what it must know first', () => {
  const modules = qrOf('40000015');
  const line = (row: number, from: number) =>
    (modules[row] ?? [])
      .slice(from, from + 7)
      .map((dark) => (dark ? '#' : '.'))
      .join('');
  expect([line(0, 0), line(1, 0), line(3, 0), line(6, 14), line(14, 0)]).toEqual([
    '#######',
    '#.....#',
    '#.###.#',
    '#######',
    '#######',
  ]);
  const bit = (row: number, column: number) => (modules[row]?.[column] ? '1' : '0');
  const first =
    [0, 1, 2, 3, 4, 5, 7, 8].map((column) => bit(8, column)).join('') +
    [7, 5, 4, 3, 2, 1, 0].map((row) => bit(row, 8)).join('');
  const second =
    [20, 19, 18, 17, 16, 15, 14].map((row) => bit(row, 8)).join('') +
    [13, 14, 15, 16, 17, 18, 19, 20].map((column) => bit(8, column)).join('');
  expect([first, second]).toEqual(['001011010001001', '001011010001001']);
});

test('the picture has a white margin of four modules, as cameras need it', () => {
  expect(decodeURIComponent(qrPicture('40000015'))).toContain('viewBox="0 0 29 29"');
});
