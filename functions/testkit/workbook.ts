/** A workbook written by hand, so that a test decides every byte of what a spreadsheet program may write. */
import { deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly text: string;
}

const header = (mark: number, rest: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const parts = [[4, mark] as const, ...rest].map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
};

/** Checksums are left out: no reader of ours asks for them. */
export const zipOf = (entries: readonly Entry[]): Buffer => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text } of entries) {
    const packed = deflateRawSync(Buffer.from(text));
    const called = Buffer.from(name);
    const sizes = [
      [4, 0],
      [4, packed.length],
      [4, Buffer.byteLength(text)],
      [2, called.length],
      [2, 0],
    ] as const;
    const start = Buffer.concat([header(0x04034b50, [[2, 20], [2, 0x800], [2, 8], [4, 0], ...sizes]), called, packed]);
    const listed = [
      [2, 20],
      [2, 20],
      [2, 0x800],
      [2, 8],
      [4, 0],
      ...sizes,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ] as const;
    directory.push(Buffer.concat([header(0x02014b50, listed), called]));
    local.push(start);
    at += start.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = entries.length;
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...local, ...directory, end]);
};

export interface WorkbookParts {
  /** What stands inside `<worksheet>`. */
  readonly sheet: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

export const workbookOf = ({ sheet, sharedStrings, styles }: WorkbookParts): Buffer =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      text: '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId7"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet>${sheet}</worksheet>` },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', text: `<sst>${sharedStrings}</sst>` }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', text: `<styleSheet>${styles}</styleSheet>` }]),
  ]);
