/** The spreadsheet itself: a row a wish, and a second sheet with the sums. */
import type { CellObject, Row, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { type Instant, shanghaiDay } from '../../shared/kernel/instant';
import type { ReferralOutcome } from '../../shared/wishes/referral';
import { wishStates } from '../../shared/wishes/wish';
import type { LayOutMonth } from './make-wish-month';
import { type MonthWish, outcomes, sumsByCategory, sumsByCommunity, sumsByReferral } from './wish-month';
import {
  categoryWords,
  closeReasonWords,
  notAsked,
  outcomeWords,
  referralKindWords,
  stateWords,
  unsorted,
} from './wish-month-words';

/** What a spreadsheet program might take for a formula. A text cell is none; saved as CSV it would become one. */
const formula = /^[=+\-@\t\r]/;

/** Absent: an empty cell. */
const text = (value: string | undefined): CellObject | null =>
  value === undefined ? null : { type: String, value: formula.test(value) ? `'${value}` : value };
const number = (value: number | undefined): CellObject | null => (value === undefined ? null : { type: Number, value });
const head = (value: string): CellObject => ({ type: String, value, fontWeight: 'bold' });

/** A day is a day wherever it is opened: a sheet knows no time zone. */
const day = (at: Instant | undefined): CellObject | null =>
  at === undefined ? null : { type: Date, value: new Date(`${shanghaiDay(at)}T00:00:00.000Z`), format: 'yyyy-mm-dd' };

const outcomeWord = (outcome: ReferralOutcome | undefined): string =>
  outcome === undefined ? notAsked : outcomeWords[outcome];

const columns: readonly {
  readonly word: string;
  readonly width: number;
  readonly cell: (wish: MonthWish) => CellObject | null;
}[] = [
  { word: '编号', width: 11, cell: (wish) => text(wish.number) },
  { word: '社区', width: 14, cell: (wish) => text(wish.communityName) },
  { word: '网格', width: 12, cell: (wish) => text(wish.gridName) },
  { word: '类别', width: 8, cell: ({ category }) => text(category === undefined ? unsorted : categoryWords[category]) },
  { word: '状态', width: 18, cell: ({ state }) => text(stateWords[state]) },
  { word: '提交日期', width: 12, cell: (wish) => day(wish.submittedAt) },
  { word: '发布日期', width: 12, cell: (wish) => day(wish.publishedAt) },
  { word: '办结日期', width: 12, cell: (wish) => day(wish.endedAt) },
  { word: '名额', width: 6, cell: (wish) => number(wish.places) },
  { word: '已认领', width: 8, cell: (wish) => number(wish.held) },
  { word: '评分', width: 6, cell: (wish) => number(wish.rating) },
  {
    word: '结束原因',
    width: 24,
    cell: ({ closeReason }) => text(closeReason === undefined ? undefined : closeReasonWords[closeReason]),
  },
  { word: '转介给', width: 14, cell: ({ referral }) => text(referral && referralKindWords[referral.kind]) },
  { word: '转介结果', width: 10, cell: ({ referral }) => text(referral && outcomeWord(referral.outcome)) },
  { word: '公开内容', width: 60, cell: (wish) => text(wish.publicWords) },
];

const sums = (wishes: readonly MonthWish[]): SheetData => {
  const communities = sumsByCommunity(wishes);
  const all = wishStates.map((_, index) => communities.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  const line = (name: string, counts: readonly number[], total: number): Row => [
    text(name),
    ...counts.map(number),
    number(total),
  ];
  return [
    [head('社区'), ...wishStates.map((state) => head(stateWords[state])), head('合计')],
    ...communities.map(({ communityName, counts, total }) => line(communityName, counts, total)),
    line('合计', all, wishes.length),
    [],
    [head('类别'), head('合计')],
    ...sumsByCategory(wishes).map(({ category, count }) => [
      text(category === undefined ? unsorted : categoryWords[category]),
      number(count),
    ]),
    [],
    [head('转介给'), ...outcomes.map((outcome) => head(outcomeWord(outcome))), head('合计')],
    ...sumsByReferral(wishes).map(({ kind, counts, total }) => line(referralKindWords[kind], counts, total)),
  ];
};

export const layOutMonth: LayOutMonth = (month, wishes) =>
  writeXlsxFile([
    {
      sheet: `${month}心愿`,
      data: [columns.map(({ word }) => head(word)), ...wishes.map((wish) => columns.map(({ cell }) => cell(wish)))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: '汇总',
      data: sums(wishes),
      columns: [{ width: 16 }, ...[...wishStates, ''].map(() => ({ width: 12 }))],
      orientation: 'landscape',
    },
  ]).toBuffer();
