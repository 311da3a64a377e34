/** Which kind of file it is, told by its first bytes: names lie. */
import { createHash } from 'node:crypto';
import { csvRows } from './rows.csv';
import { xlsxRows } from './rows.xlsx';
import { type ReadSheet, UnreadableSheet } from './sheet';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Workbooks of before 2007, and workbooks locked with a password, are neither of the two that are read. */
export const readSheet: ReadSheet = (bytes) => {
  if (startsWith(bytes, 0x50, 0x4b)) return xlsxRows(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableSheet('an old or locked workbook');
  return csvRows(bytes);
};

export const fileDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
