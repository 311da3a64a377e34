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

/** A row's whole content as text; sets are written out. */
export const textOf = (row: Row): string =>
  JSON.stringify(row, (_, value) => (value instanceof Set ? [...value] : value));

export const holding = (rows: readonly Row[], forms: readonly string[]): readonly Row[] =>
  rows.filter((row) => forms.some((form) => textOf(row).includes(form)));

/** Names of rows, each once, in order. */
export const namesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(rowNameOf))].sort();
