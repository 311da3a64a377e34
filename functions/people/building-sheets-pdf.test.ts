/** The sheets as they come out of the printer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noon } from '../testkit/fixed';
import { aJpeg, aPng } from '../testkit/pictures';
import { readPdf } from '../testkit/read-pdf';
import { gridContact } from '../testkit/rows';
import { layOutSheetsIn } from './building-sheets.pdf';
import type { Sheet } from './make-building-sheets';

const font = join(__dirname, '../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf');
const layOut = layOutSheetsIn(() => readFileSync(font));

const aSheet = (changes: Partial<Sheet> = {}): Sheet => ({
  communityName: '古寨社区',
  buildingName: '北山里1号楼',
  code: aPng([], 8),
  contact: gridContact,
  ...changes,
});
async function* each(sheets: readonly Sheet[]): AsyncGenerator<Sheet> {
  yield* sheets;
}
const wordsOf = async (...sheets: Sheet[]) =>
  readPdf(await layOut(each(sheets), noon)).pages.map((page) => page.split('\n'));

const how = '微信扫一扫：找网格员 · 提微心愿 · 看通知';
const urgent = '紧急请拨 110（报警）119（火警）120（急救）';

describe('a building’s sheet', () => {
  it('is a page that says where it hangs, what the code opens, who serves there and whom to call in danger', async () => {
    expect(await wordsOf(aSheet(), aSheet({ buildingName: '北山里2号楼', contact: undefined }))).toEqual([
      [
        '古寨社区',
        '北山里1号楼',
        how,
        `我的网格员 ${gridContact.workerName}`,
        gridContact.dutyPhone,
        `值班 ${gridContact.dutyHours}；社区 ${gridContact.communityPhone}`,
        urgent,
      ],
      ['古寨社区', '北山里2号楼', how, '有事请打', '热线 12345', urgent],
    ]);
  });

  it.each([
    ['without hours', { dutyHours: '' }, ['我的网格员 赵网格', '0631-5550002', '社区 0631-5550001']],
    ['whose office has no number', { dutyPhone: '' }, ['我的网格员 赵网格', '社区 0631-5550001', '值班 8:30-17:30']],
    ['whose place is vacant', { workerName: '', dutyPhone: '', dutyHours: '' }, ['有事请打', '社区 0631-5550001']],
    ['who is not named', { workerName: '', communityPhone: '' }, ['我的网格员', '0631-5550002', '值班 8:30-17:30']],
    [
      'of whom only the name is known',
      { dutyPhone: '', dutyHours: '', communityPhone: '' },
      ['我的网格员 赵网格', '热线 12345'],
    ],
  ])('names a number to call, for a worker %s', async (_, part, lines) => {
    const [page] = await wordsOf(aSheet({ contact: { ...gridContact, ...part } }));
    expect(page?.slice(3, -1)).toEqual(lines);
  });

  it('is one of as many pages as there are buildings, each with its code, as PNG or JPEG', async () => {
    const names = Array.from({ length: 96 }, (_, index) => `北山里${index + 1}号楼`);
    const pdf = await layOut(
      each(names.map((buildingName, index) => aSheet({ buildingName, code: index % 2 === 0 ? aPng([], 8) : aJpeg() }))),
      noon,
    );
    expect(readPdf(pdf).pages.map((page) => page.split('\n')[1])).toEqual(names);
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(96);
  });

  it('shows rare characters of a name, and a mark for one that no type was cast for', async () => {
    const [page] = await wordsOf(aSheet({ contact: { ...gridContact, workerName: '䶮喆𠀋' } }));
    expect(page?.[3]).toBe('我的网格员 䶮喆〓');
  });

  it('keeps a long name on its line', async () => {
    const buildingName = '北山里小区第一期安置房工程东侧临街综合楼一号楼'.repeat(3);
    const [page] = await wordsOf(aSheet({ buildingName }));
    expect(page?.[1]).toBe(buildingName);
  });

  it('is the same, byte for byte, when it is made once more, and bears the moment at which it was asked for', async () => {
    const [one, other] = [await layOut(each([aSheet()]), noon), await layOut(each([aSheet()]), noon)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect([readPdf(one).title, readPdf(one).created]).toEqual(['楼栋码', 'D:20261122040000Z']);
  });

  it('carries the type that it uses, and not the whole font', async () => {
    const pdf = await layOut(each([aSheet()]), noon);
    expect(pdf.length).toBeLessThan(readFileSync(font).length / 50);
  });
});
