/** The report as a sheet. Pure. */
import type { RowLine } from '../../shared/imports/import-job';
import { fieldWords, outcomeWords, reasonWords } from './import-words';

/** A spreadsheet program takes what begins like this for a formula: an apostrophe in front makes it the text that it is. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${harmless(text).replace(/"/g, '""')}"`;

const cellsOf = ({ line, outcome, shown, reason, field }: RowLine): readonly string[] => [
  String(line),
  outcomeWords[outcome],
  field === undefined ? '' : fieldWords[field],
  reason === undefined ? '' : reasonWords[reason],
  shown,
];

/** With the mark by which Excel knows UTF-8. */
export const reportCsv = (lines: readonly RowLine[]): string =>
  `\ufeff${[['行', '结果', '列', '原因', '内容'], ...lines.map(cellsOf)].map((cells) => cells.map(cell).join()).join('\r\n')}\r\n`;
