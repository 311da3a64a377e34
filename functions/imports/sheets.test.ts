/** Files as spreadsheet programs really write them, and files that somebody hopes will do harm. */
import * as fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { workbookOf, zipOf } from '../testkit/workbook';
import { readSheet } from './rows.file';
import { type SheetRow, UnreadableSheet } from './sheet';

const rowsOf = async (bytes: Uint8Array): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  for await (const row of readSheet(bytes)) rows.push(row);
  return rows;
};
const cellsOf = async (bytes: Uint8Array) => (await rowsOf(bytes)).map(({ cells }) => cells);

/** `姓名,手机号` and `张伟,13800138000` as Excel in China saves a CSV. */
const gbk = Buffer.from('d0d5c3fb2ccad6bbfabac50d0ad5c5ceb02c31333830303133383030300d0a', 'hex');

describe('a workbook', () => {
  it('written by a program is read as it was meant: texts, long numbers, dates', async () => {
    const file = await writeXlsxFile([
      [{ value: '姓名' }, { value: '手机号' }, { value: '入职日期' }],
      [
        { type: String, value: '张伟' },
        { type: Number, value: 13800138000 },
        { type: Date, value: new Date(Date.UTC(2026, 2, 2)), format: 'yyyy"年"m"月"d"日"' },
      ],
    ]).toBuffer();
    const rows = await rowsOf(file);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['姓名', '手机号', '入职日期']],
      [2, ['张伟', '13800138000', '2026-03-02']],
    ]);
    expect([...(rows[1]?.dates ?? [])]).toEqual([2]);
  });

  it('written by hand is read in all its ways of writing a cell', async () => {
    const file = workbookOf({
      sharedStrings: '<si><t>楼号</t></si><si><r><t>海悦</t></r><r><t>花园</t></r><rPh><t>haiyue</t></rPh></si>',
      styles:
        '<numFmts><numFmt numFmtId="200" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>',
      sheet: `<sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>１单元 </t></is></c></row>
        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>46083</v></c><c r="C4"><v>1.3800138E10</v></c></row>
        <row><c t="str"><f>HYPERLINK("http://x")</f><v>点我</v></c><c><f>1+1</f><v>2</v></c><c><f>SUM(A1)</f></c><c t="b"><v>1</v></c></row>
      </sheetData>`,
    });
    expect((await rowsOf(file)).map(({ line, cells, dates }) => [line, cells, [...dates]])).toEqual([
      [1, ['楼号', '', '1单元'], []],
      [4, ['海悦花园', '2026-03-02', '13800138000'], [1]],
      [5, ['点我', '2', undefined, 'TRUE'].map((cell) => cell ?? ''), []],
    ]);
  });

  it('whose cells are joined downwards says their text for every line of them, and for none beneath', async () => {
    const row = (line: number, house: string, name: string) =>
      `<row r="${line}"><c r="A${line}" t="str"><v>${house}</v></c><c r="B${line}" t="str"><v>${name}</v></c></row>`;
    const file = workbookOf({
      sheet: `<sheetData>${row(1, '1号楼', '甲')}${row(2, '', '乙')}${row(3, '', '丙')}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
    });
    expect(await cellsOf(file)).toEqual([
      ['1号楼', '甲'],
      ['1号楼', '乙'],
      ['', '丙'],
    ]);
  });

  it('that unpacks to a hundred megabytes is put down on the way', async () => {
    const bomb = workbookOf({ sheet: `<sheetData>${' '.repeat(100 * 1024 * 1024)}</sheetData>` });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(rowsOf(bomb)).rejects.toThrow(UnreadableSheet);
  });

  it.each([
    ['of before 2007, or locked with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['that is another kind of archive', zipOf([{ name: 'word/document.xml', text: '<w/>' }])],
    ['that ends in the middle', workbookOf({ sheet: '<sheetData></sheetData>' }).subarray(0, 200)],
    ['whose XML is not whole', workbookOf({ sheet: '<sheetData><row></sheetData>' })],
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('%s is said to be unreadable', async (_, file) => {
    await expect((async () => rowsOf(file))()).rejects.toThrow(UnreadableSheet);
  });

  it('with any of its bytes changed is read or said to be unreadable, nothing else', async () => {
    const file = workbookOf({
      sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      sharedStrings: '<si><t>甲</t></si>',
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
        const other = Buffer.from(file);
        other[at] = byte;
        const outcome = await (async () => rowsOf(other))().catch((fault: unknown) => fault);
        expect(Array.isArray(outcome) || outcome instanceof UnreadableSheet).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text file', () => {
  it.each([
    ['as Excel in China saves it', gbk],
    ['in UTF-8 with its mark', Buffer.from('\ufeff姓名,手机号\r\n张伟,13800138000\r\n')],
    ['in UTF-8 without it', Buffer.from('姓名,手机号\n张伟,13800138000')],
    [
      'saved as Unicode text',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('姓名\t手机号\r\n张伟\t13800138000\r\n', 'utf16le')]),
    ],
    ['parted by semicolons', Buffer.from('姓名;手机号\n张伟;13800138000\n')],
  ])('%s is read', async (_, file) => {
    expect(await cellsOf(file)).toEqual([
      ['姓名', '手机号'],
      ['张伟', '13800138000'],
    ]);
  });

  it('counts lines as the program that shows it does: a cell may have line breaks, an empty line is one', async () => {
    const rows = await rowsOf(Buffer.from('姓名,备注\n张伟,"一\n二, ""三"""\n\n李强,x\n'));
    expect(rows.map(({ line, cells }) => [line, cells[0], cells[1]])).toEqual([
      [1, '姓名', '备注'],
      [2, '张伟', '一\n二, "三"'],
      [3, '', undefined],
      [4, '李强', 'x'],
    ]);
  });

  it('keeps what begins like a formula as the text that it is', async () => {
    const [cells] = await cellsOf(Buffer.from('=1+1,+86,-1,@SUM(A1)\n'));
    expect(cells).toEqual(['=1+1', '+86', '-1', '@SUM(A1)']);
  });
});
