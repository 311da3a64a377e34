/**
 * A QR code of eight digits: version 1 (21 modules), numeric mode, error correction H, mask 0. The smallest there is, so that it
 * is drawn large; a third of it may be covered.
 */
const size = 21;
const dataBytes = 9;
const checkBytes = 17;
/** Level H with mask 0, with its own check bits; from the standard's table. */
const format = '001011010001001';

const bits = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);

const dataOf = (digits: string): number[] => {
  const groups = digits.match(/\d{1,3}/g) ?? [];
  const numbers = groups.flatMap((group) => bits(Number(group), [0, 4, 7, 10][group.length] ?? 0));
  const stream = [...bits(0b0001, 4), ...bits(digits.length, 10), ...numbers, 0, 0, 0, 0];
  while (stream.length % 8 > 0) stream.push(0);
  const bytes = Array.from({ length: stream.length / 8 }, (_, at) =>
    Number.parseInt(stream.slice(8 * at, 8 * at + 8).join(''), 2),
  );
  while (bytes.length < dataBytes) bytes.push(bytes.length % 2 === (stream.length / 8) % 2 ? 0xec : 0x11);
  return bytes;
};

const exps: number[] = [];
for (let value = 1; exps.length < 255; value = value < 128 ? value * 2 : (value * 2) ^ 0x11d) exps.push(value);

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (exps[(exps.indexOf(a) + exps.indexOf(b)) % 255] ?? 0);

/** Reed and Solomon's check bytes: the remainder of the data by (x − 1)(x − 2)(x − 4)… */
const checkOf = (data: readonly number[]): number[] => {
  let divisor = [1];
  for (let power = 0; power < checkBytes; power += 1) {
    const root = exps[power] ?? 0;
    divisor = [...divisor, 0].map((term, at) => term ^ times(divisor[at - 1] ?? 0, root));
  }
  const rest = [...data, ...Array<number>(checkBytes).fill(0)];
  for (let at = 0; at < data.length; at += 1) {
    const lead = rest[at] ?? 0;
    for (const [step, term] of divisor.entries()) rest[at + step] = (rest[at + step] ?? 0) ^ times(term, lead);
  }
  return rest.slice(data.length);
};

type Module = boolean | undefined;

const inFinder = (row: number, column: number): boolean =>
  [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ].some(([top = 0, left = 0]) => {
    const [down, right] = [row - top, column - left];
    if (down < 0 || down > 6 || right < 0 || right > 6) return false;
    const ring = Math.max(Math.abs(down - 3), Math.abs(right - 3));
    return ring !== 2;
  });

const nearFinder = (row: number, column: number): boolean =>
  (row < 9 && (column < 9 || column > size - 9)) || (row > size - 9 && column < 9);

/** What every code of this size has; undefined where its own bits go. */
const ground = (row: number, column: number): Module => {
  if (row === 6 && column > 7 && column < size - 8) return column % 2 === 0;
  if (column === 6 && row > 7 && row < size - 8) return row % 2 === 0;
  if (!nearFinder(row, column)) return undefined;
  return inFinder(row, column) || (row === size - 8 && column === 8);
};

const layFormat = (modules: Module[][]): void => {
  const lay = (row: number, column: number, bit: string) => {
    const line = modules[row];
    if (line) line[column] = bit === '1';
  };
  for (const [at, bit] of [...format].entries()) {
    if (at < 6) lay(8, at, bit);
    else if (at < 8) lay(8, at + 1, bit);
    else if (at === 8) lay(7, 8, bit);
    else lay(14 - at, 8, bit);
    if (at < 7) lay(size - 1 - at, 8, bit);
    else lay(8, size - 15 + at, bit);
  }
};

/** Up and down in columns of two from the right, past the vertical timing line. */
const path = (): [number, number][] => {
  const rights = [20, 18, 16, 14, 12, 10, 8, 5, 3, 1];
  return rights.flatMap((right, turn) =>
    Array.from({ length: 2 * size }, (_, step): [number, number] => {
      const down = Math.floor(step / 2);
      return [turn % 2 === 0 ? size - 1 - down : down, right - (step % 2)];
    }),
  );
};

/** Rows of modules, dark is true. */
export const qrOf = (digits: string): boolean[][] => {
  const data = dataOf(digits);
  const stream = [...data, ...checkOf(data)].flatMap((byte) => bits(byte, 8));
  const modules = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => ground(row, column)),
  );
  for (const [row, column] of path()) {
    const line = modules[row];
    if (line?.[column] !== undefined || !line) continue;
    const bit = stream.shift() === 1;
    line[column] = (row + column) % 2 === 0 ? !bit : bit;
  }
  layFormat(modules);
  return modules.map((line) => line.map((module) => module === true));
};

const quiet = 4;

/** The same as a picture that a page can show. */
export const qrPicture = (digits: string): string => {
  const dots = qrOf(digits).flatMap((line, row) =>
    line.flatMap((dark, column) => (dark ? [`M${column + quiet} ${row + quiet}h1v1h-1z`] : [])),
  );
  const whole = size + 2 * quiet;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges"><rect width="${whole}" height="${whole}" fill="#fff"/><path d="${dots.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
