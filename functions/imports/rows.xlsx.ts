/** The rows of a workbook's first sheet, as they are unpacked: never more in memory than one piece of the file holds. */
import { cellText, type SheetRow } from './sheet';
import { type Attributes, openWorkbook, type Workbook, xmlParser } from './workbook.xlsx';
import { openZip, textOf, type ZipEntry } from './zip.xlsx';

const dayMs = 86_400_000;
const daysTo1970 = 25_569;
const daysTo1904 = 1462;
const mostColumns = 200;

/** `B` → 1. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What a number was to whoever typed it: an identity of digits, never `1.38E+10`. */
const numberText = (raw: string): string => {
  const value = Number(raw);
  return Number.isSafeInteger(value) ? String(value) : raw;
};

const dateText = (raw: string, countsFrom1904: boolean): string => {
  const days = Number(raw) + (countsFrom1904 ? daysTo1904 : 0) - daysTo1970;
  const date = new Date(Math.round(days * dayMs));
  return Number.isNaN(date.getTime()) ? raw : date.toISOString().slice(0, 10);
};

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** Hears a sheet and puts each finished row into `ready`. A formula is not even listened to, only its saved value is. */
const rowListener = (book: Workbook, ready: SheetRow[]) => {
  let line = 0;
  let cells: string[] = [];
  let dates = new Set<number>();
  let cell: Cell = { column: -1, type: '', style: 0 };
  let [value, within] = ['', false];
  const textOfCell = (): string => {
    if (cell.type === 's') return book.texts[Number(value)] ?? '';
    if (cell.type === 'd') return value.slice(0, 10);
    if (cell.type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (cell.type !== '' && cell.type !== 'n') return value;
    if (value === '' || !book.dates.has(cell.style)) return numberText(value);
    return dateText(value, book.countsFrom1904);
  };
  const openCell = (attributes: Attributes): void => {
    const letters = /^[A-Z]+/.exec(attributes.r ?? '')?.[0];
    const column = letters === undefined ? cell.column + 1 : columnOf(letters);
    cell = { column, type: attributes.t ?? '', style: Number(attributes.s ?? 0) };
    value = '';
  };
  const closeCell = (): void => {
    if (cell.column < 0 || cell.column >= mostColumns || value === '') return;
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = cellText(textOfCell());
    if (cell.type === 'd' || (/^n?$/.test(cell.type) && book.dates.has(cell.style))) dates.add(cell.column);
  };
  return xmlParser({
    opened: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        [cells, dates] = [[], new Set()];
        cell = { column: -1, type: '', style: 0 };
      }
      if (name === 'c') openCell(attributes);
      within = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (within) value += piece;
    },
    closed: (name) => {
      within = false;
      if (name === 'c') closeCell();
      if (name === 'row') ready.push({ line, cells, dates });
    },
  });
};

/** A block of cells joined downwards: by column, the last line to which its first cell's text holds. */
type Merges = ReadonlyMap<string, number>;

const mergePattern = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;
const tailLength = 200;
const mostMerges = 50_000;

/** Which cells are joined downwards: the file tells it after the rows, so it is sought before they are read. */
const mergesOf = async (sheet: ZipEntry): Promise<Merges> => {
  const merges = new Map<string, number>();
  let tail = '';
  for await (const piece of textOf(sheet)) {
    const text = tail + piece;
    for (const [, letters = '', first, last] of text.matchAll(mergePattern)) {
      if (last !== first && merges.size < mostMerges) merges.set(`${columnOf(letters)} ${first}`, Number(last));
    }
    tail = text.slice(-tailLength);
  }
  return merges;
};

/** One door's people often share one joined cell: its text is theirs all. */
const filling = (merges: Merges) => {
  const held = new Map<number, { readonly text: string; readonly until: number }>();
  return (row: SheetRow): SheetRow => {
    const cells = [...row.cells];
    for (const [column, { text, until }] of held) {
      if (row.line > until) held.delete(column);
      else if ((cells[column] ?? '') === '') {
        while (cells.length < column) cells.push('');
        cells[column] = text;
      }
    }
    for (const [column, text] of row.cells.entries()) {
      const until = merges.get(`${column} ${row.line}`);
      if (until !== undefined) held.set(column, { text, until });
    }
    return { ...row, cells };
  };
};

/** @throws UnreadableSheet on the way */
export async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const book = await openWorkbook(openZip(bytes));
  const fill = filling(await mergesOf(book.sheet));
  const ready: SheetRow[] = [];
  const listener = rowListener(book, ready);
  for await (const piece of textOf(book.sheet)) {
    listener.write(piece);
    for (const row of ready.splice(0)) yield fill(row);
  }
}
