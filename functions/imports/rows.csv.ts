/** The rows of a text file, in whichever of their encodings programs in China save one. */
import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { cellText, type SheetRow, UnreadableSheet } from './sheet';

const noDates: ReadonlySet<number> = new Set();

/** With a mark it says itself; without one it is UTF-8 if it can be, else what Excel writes in China. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** The separator that the first line has most of: `Unicode text` parts its cells by tabs. */
const delimiterOf = (text: string): string => {
  const first = text.slice(0, 4000).split(/\r?\n/, 1)[0] ?? '';
  const [comma = 0, tab = 0, semicolon = 0] = [',', '\t', ';'].map((mark) => first.split(mark).length);
  if (tab > comma && tab >= semicolon) return '\t';
  return semicolon > comma ? ';' : ',';
};

const pieceLength = 64 * 1024;

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

/** @throws UnreadableSheet on the way */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw new UnreadableSheet('not a text');
  const options: Options = {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 100_000,
  };
  const records = Readable.from(piecesOf(text)).pipe(parse(options));
  let line = 0;
  try {
    for await (const record of records as AsyncIterable<readonly string[]>) {
      line += 1;
      yield { line, cells: record.map(cellText), dates: noDates };
    }
  } catch (fault) {
    throw fault instanceof Error && 'code' in fault && String(fault.code).startsWith('CSV_')
      ? new UnreadableSheet('not a table of text')
      : fault;
  }
}
