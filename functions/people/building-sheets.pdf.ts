/** The document itself: an A4 page a building, with the glyphs that it uses and no others. */
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { GridContact } from '../../shared/people/grid-contact';
import { blankContact } from '../kernel/grid-contact';
import type { LayOutSheets, Sheet } from './make-building-sheets';

const millimetre = 72 / 25.4;
const page = { width: 210 * millimetre, margin: 18 * millimetre, top: 42 * millimetre };
const codeSide = 100 * millimetre;

interface Line {
  readonly text: string;
  /** Points. */
  readonly size: number;
  /** The file has one weight: a stroke around each glyph makes the other. */
  readonly strong?: true;
  /** Millimetres above it. */
  readonly above?: number;
}

const withWord = (word: string, text: string): string => text && `${word} ${text}`;

/** No sheet without a number: where the grid worker has none, the community's stands in its place, and last the city's. */
const workerLines = ({ workerName, dutyPhone, dutyHours, communityPhone }: GridContact): readonly Line[] => {
  const community = withWord('社区', communityPhone);
  const who = workerName === '' && dutyPhone === '' ? '有事请打' : `我的网格员 ${workerName}`.trim();
  const besides = [withWord('值班', dutyHours), dutyPhone && community].filter(Boolean).join('；');
  return [
    { text: who, size: 26, above: 8 },
    { text: dutyPhone || community || '热线 12345', size: 32, strong: true },
    ...(besides === '' ? [] : [{ text: besides, size: 14 }]),
  ];
};

const linesAbove = ({ communityName, buildingName }: Sheet): readonly Line[] => [
  { text: communityName, size: 22 },
  { text: buildingName, size: 40, strong: true, above: 2 },
];

const linesBelow = ({ contact }: Sheet): readonly Line[] => [
  { text: '微信扫一扫：找网格员 · 提微心愿 · 看通知', size: 22, strong: true },
  ...workerLines(contact ?? blankContact),
  { text: '紧急请拨 110（报警）119（火警）120（急救）', size: 14, above: 8 },
];

/** What a printer sets for a character that it has no type for. */
const geta = '〓';

/** A rare character of a name must not cost everybody else their sheets. */
const inGlyphsOf = (font: Font, text: string): string =>
  [...text].map((sign) => (font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : geta)).join('');

/** Writes a line in the middle, smaller where it would not fit. Returns where the next one begins. */
const writeLine = (document: PDFKit.PDFDocument, font: Font, y: number, line: Line): number => {
  const text = inGlyphsOf(font, line.text);
  const room = page.width - 2 * page.margin;
  const fit = Math.min(1, room / document.fontSize(line.size).widthOfString(text));
  const size = line.size * fit;
  const x = (page.width - document.fontSize(size).widthOfString(text)) / 2;
  const top = y + (line.above ?? 0) * millimetre;
  const strong = line.strong ? { fill: true, stroke: true } : {};
  document.lineWidth(size / 30).text(text, x, top, { lineBreak: false, ...strong });
  return top + line.size * 1.5;
};

const draw = (document: PDFKit.PDFDocument, font: Font, sheet: Sheet): void => {
  document.addPage();
  const write = (y: number, line: Line) => writeLine(document, font, y, line);
  const top = linesAbove(sheet).reduce(write, page.top) + 8 * millimetre;
  const fit: [number, number] = [codeSide, codeSide];
  document.image(Buffer.from(sheet.code), (page.width - codeSide) / 2, top, { fit, align: 'center' });
  linesBelow(sheet).reduce(write, top + codeSide + 10 * millimetre);
};

const whole = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });

/** `readFont`: a font of Chinese type, asked for when there is something to set in it. */
export const layOutSheetsIn =
  (readFont: () => Uint8Array): LayOutSheets =>
  async (sheets, askedAt) => {
    const bytes = Buffer.from(readFont());
    const font = create(bytes) as Font;
    const document = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      // The moment of the asking: made once more after a crash, it is the same document.
      info: { Title: '楼栋码', CreationDate: new Date(askedAt) },
      lang: 'zh-CN',
      font: '',
    });
    const made = whole(document);
    document.registerFont('sheet', bytes).font('sheet');
    for await (const sheet of sheets) draw(document, font, sheet);
    document.end();
    return made;
  };
