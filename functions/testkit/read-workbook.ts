/** What stands in a workbook's cells, and as what: for tests that ask what a spreadsheet program would see. */
import { openZip, textOf } from '../imports/zip.xlsx';

export interface ReadSheet {
  readonly name: string;
  /** Texts as texts, numbers as numbers, days as `Date`; an empty cell is undefined. */
  readonly rows: readonly (readonly (string | number | Date | undefined)[])[];
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value ?? '')]));

const all = (text: string, tag: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<${tag}(?=[ >/])[^>]*?(?:/>|>[\\s\\S]*?</${tag}>)`, 'g'))].map(([one]) => one);
const inside = (text: string): string => unescaped(/>([\s\S]*)</.exec(text)?.[1] ?? '');

const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const dayMs = 86_400_000;
const daysTo1970 = 25_569;

export const readWorkbook = async (file: Uint8Array): Promise<{ sheets: readonly ReadSheet[]; raw: string }> => {
  const zip = openZip(Buffer.from(file));
  const parts = new Map<string, string>();
  for (const [name, entry] of zip) {
    let text = '';
    for await (const piece of textOf(entry)) text += piece;
    parts.set(name, text);
  }
  const part = (name: string): string => parts.get(name) ?? '';
  const texts = all(part('xl/sharedStrings.xml'), 'si').map((si) => all(si, 't').map(inside).join(''));
  const formats = new Map(
    all(part('xl/styles.xml'), 'numFmt').map((tag) => [attributesOf(tag).numFmtId, attributesOf(tag).formatCode ?? '']),
  );
  const styles = all(all(part('xl/styles.xml'), 'cellXfs')[0] ?? '', 'xf').map(
    (tag) => formats.get(attributesOf(tag).numFmtId ?? '') ?? '',
  );
  const contentOf = (cell: string) => {
    const { t, s } = attributesOf(/^<c[^>]*>/.exec(cell)?.[0] ?? '');
    const [value] = all(cell, 'v').map(inside);
    if (value === undefined) return undefined;
    if (t === 's') return texts[Number(value)];
    return (styles[Number(s)] ?? '').includes('yy') ? new Date((Number(value) - daysTo1970) * dayMs) : Number(value);
  };
  const rowOf = (row: string) => {
    const cells: (string | number | Date | undefined)[] = [];
    for (const cell of all(row, 'c')) cells[columnOf(attributesOf(cell).r ?? '')] = contentOf(cell);
    return Array.from(cells);
  };
  const sheets = all(part('xl/workbook.xml'), 'sheet').map((tag, index) => ({
    name: attributesOf(tag).name ?? '',
    rows: all(part(`xl/worksheets/sheet${index + 1}.xml`), 'row').map(rowOf),
  }));
  return { sheets, raw: [...parts.values()].join('\n') };
};
