/** How a test looks for what somebody left behind: in every row, in every form in which it may lie there. */
import type { Row } from '../platform/table';
import { thinVault } from './ports';
import { rowNameOf } from './row-names';

/** As it is written, sealed by the vault, in the letters that seals are made of, and under the keyed hash of the vault. */
export const formsOf = async (plain: string): Promise<string[]> => [
  plain,
  await thinVault.seal(plain),
  Buffer.from(plain).toString('base64url'),
  thinVault.indexKey(plain),
];

const inOrder = (value: unknown): unknown => {
  if (value instanceof Set) return [...value].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** A row's whole content as text: the same content is the same text, in whatever order it comes. */
export const textOf = (row: Row): string => JSON.stringify(row, (_, value) => inOrder(value));

export const holding = (rows: readonly Row[], forms: readonly string[]): readonly Row[] =>
  rows.filter((row) => forms.some((form) => textOf(row).includes(form)));

/** Names of rows, each once, in order. */
export const namesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(rowNameOf))].sort();
