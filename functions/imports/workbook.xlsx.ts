/** What a sheet's cells refer to: the workbook's first sheet, its shared texts, and which styles show dates. */
import { SaxesParser } from 'saxes';
import { UnreadableSheet } from './sheet';
import { textOf, type Zip, type ZipEntry } from './zip.xlsx';

export type Attributes = Readonly<Record<string, string>>;

export interface Listener {
  readonly opened: (name: string, attributes: Attributes) => void;
  readonly closed?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Names without their prefix: some programs write `x:row`. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A parser that is fed piece by piece. @throws UnreadableSheet at the first error of form */
export const xmlParser = ({ opened, closed, text }: Listener): { readonly write: (piece: string) => void } => {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UnreadableSheet('not well-formed');
  });
  parser.on('opentag', (tag) => opened(bare(tag.name), tag.attributes));
  parser.on('closetag', (tag) => closed?.(bare(tag.name)));
  parser.on('text', (piece) => text?.(piece));
  return { write: (piece) => void parser.write(piece) };
};

export const parseEntry = async (entry: ZipEntry, listener: Listener): Promise<void> => {
  const parser = xmlParser(listener);
  for await (const piece of textOf(entry)) parser.write(piece);
};

const entryOf = (zip: Zip, name: string): ZipEntry => {
  const entry = zip.get(name);
  if (entry === undefined) throw new UnreadableSheet(`no ${name}`);
  return entry;
};

/** The first sheet in the order in which the workbook shows them. */
const firstSheet = async (zip: Zip): Promise<{ entry: ZipEntry; countsFrom1904: boolean }> => {
  let relation: string | undefined;
  let countsFrom1904 = false;
  await parseEntry(entryOf(zip, 'xl/workbook.xml'), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name === 'sheet' && !/hidden/i.test(attributes.state ?? '')) {
        relation ??= Object.entries(attributes).find(([key]) => key !== 'id' && bare(key) === 'id')?.[1];
      }
    },
  });
  let target = '';
  await parseEntry(entryOf(zip, 'xl/_rels/workbook.xml.rels'), {
    opened: (_, attributes) => {
      if (attributes.Id === relation) target = attributes.Target ?? '';
    },
  });
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return { entry: entryOf(zip, path), countsFrom1904 };
};

/** Characters of shared texts that are kept in memory at most. */
const mostShared = 16 * 1024 * 1024;

/** Runs of rich text are joined; readings written beside Japanese and Chinese words (rPh) are left out. */
const sharedTexts = async (entry: ZipEntry | undefined): Promise<readonly string[]> => {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  let [current, size, beside, within] = ['', 0, false, false];
  await parseEntry(entry, {
    opened: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') beside = true;
      within = name === 't' && !beside;
    },
    text: (piece) => {
      if (!within) return;
      size += piece.length;
      if (size > mostShared) throw new UnreadableSheet('texts without measure');
      current += piece;
    },
    closed: (name) => {
      within = false;
      if (name === 'rPh') beside = false;
      if (name === 'si') texts.push(current);
    },
  });
  return texts;
};

/** Number formats that the format itself names; those from 27 and 50 on are the Chinese dates. */
const builtInDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const isDateFormat = (code: string): boolean => /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** Which styles show a number as a date, by their place. */
const dateStyles = async (entry: ZipEntry | undefined): Promise<ReadonlySet<number>> => {
  const own = new Map<number, string>();
  const dates = new Set<number>();
  if (entry === undefined) return dates;
  let [inCells, place] = [false, 0];
  const shows = (format: number): boolean =>
    builtInDates.some(([first, last]) => format >= first && format <= last) || isDateFormat(own.get(format) ?? '');
  await parseEntry(entry, {
    opened: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (shows(Number(attributes.numFmtId ?? 0))) dates.add(place);
      place += 1;
    },
    closed: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
};

export interface Workbook {
  readonly sheet: ZipEntry;
  readonly countsFrom1904: boolean;
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
}

export const openWorkbook = async (zip: Zip): Promise<Workbook> => {
  const { entry, countsFrom1904 } = await firstSheet(zip);
  const texts = await sharedTexts(zip.get('xl/sharedStrings.xml'));
  return { sheet: entry, countsFrom1904, texts, dates: await dateStyles(zip.get('xl/styles.xml')) };
};
