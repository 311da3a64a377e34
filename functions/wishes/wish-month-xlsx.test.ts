/** The table of a month as a spreadsheet program sees it. */
import { referralKindWords as pageKinds, outcomeWords as pageOutcomes } from '../../client/wishes/referral-words';
import {
  categoryWords as pageCategories,
  closeReasonWords as pageReasons,
  wishStateWordsForOthers,
} from '../../client/wishes/wish-words';
import { later } from '../../shared/kernel/instant';
import { aWish } from '../testkit/builders';
import { idOf } from '../testkit/fixed';
import { home, otherCommunity } from '../testkit/places';
import { readWorkbook } from '../testkit/read-workbook';
import { aReferral } from '../testkit/referrals';
import type { Wish } from './wish';
import { monthWishOf } from './wish-month';
import { layOutMonth } from './wish-month.xlsx';
import { categoryWords, closeReasonWords, outcomeWords, referralKindWords, stateWords } from './wish-month-words';

const evening = '2026-11-09T16:30:00.000Z';
const monthWish = (changes: Partial<Wish> = {}, since = evening) =>
  monthWishOf(aWish({ submittedAt: evening, ...changes }), since);
const read = async (...wishes: ReturnType<typeof monthWish>[]) => readWorkbook(await layOutMonth('2026-11', wishes));
const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

const completed = {
  state: 'completed',
  category: 'repair',
  publicWords: '帮老人换一只灯泡',
  publishedAt: '2026-11-10T15:59:59.999Z',
  holders: [idOf('member')],
  rating: 5,
} satisfies Partial<Wish>;

describe('the table of a month', () => {
  it('has a row for each wish under Chinese heads, with days as days of Shanghai and numbers as numbers', async () => {
    const { sheets } = await read(
      monthWish(completed, '2026-11-30T16:00:00.000Z'),
      monthWish(
        { state: 'closed', closeReason: 'referred', referral: aReferral({ since: evening }) },
        '2026-12-06T16:00:00.000Z',
      ),
    );
    expect(sheets[0]?.rows).toEqual([
      [
        '编号',
        '社区',
        '网格',
        '类别',
        '状态',
        '提交日期',
        '发布日期',
        '办结日期',
        '名额',
        '已认领',
        '评分',
        '结束原因',
        '转介给',
        '转介结果',
        '公开内容',
      ],
      [
        aWish().number,
        '试验社区',
        '第1网格',
        '维修',
        '心愿达成',
        day('2026-11-10'),
        day('2026-11-10'),
        day('2026-12-01'),
        1,
        1,
        5,
        undefined,
        undefined,
        undefined,
        '帮老人换一只灯泡',
      ],
      expect.arrayContaining(['已结束', '已转给能办的部门', '专业维修', '等回访', day('2026-11-10')]),
    ]);
  });

  it('says of a wish that is kept from the wall neither its words nor in which grid it lies', async () => {
    const { sheets, raw } = await read(monthWish({ ...completed, category: 'goods', membersOnly: true }));
    const [heads = [], row = []] = sheets[0]?.rows ?? [];
    const said = (head: string) => row[heads.indexOf(head)];
    expect([said('网格'), said('公开内容'), said('社区'), said('类别')]).toEqual([
      undefined,
      undefined,
      '试验社区',
      '物品',
    ]);
    expect(['第1网格', completed.publicWords].filter((word) => raw.includes(word))).toEqual([]);
  });

  it('counts what was referred to whom, and what came of it', async () => {
    const { sheets } = await read(
      monthWish({ state: 'closed', referral: aReferral() }),
      monthWish({ state: 'closed', referral: aReferral({ outcome: 'helped' }) }),
      monthWish({ state: 'closed', referral: aReferral({ kind: 'social_aid', outcome: 'not_helped' }) }),
      monthWish(completed),
    );
    expect((sheets[1]?.rows ?? []).slice(-6)).toEqual([
      ['转介给', '等回访', '办好了', '没有办成', '还在等', '不用再问', '合计'],
      ['专业维修', 1, 1, 0, 0, 0, 2],
      ['民政救助', 0, 0, 1, 0, 0, 1],
      ['医院或卫生站', 0, 0, 0, 0, 0, 0],
      ['残联', 0, 0, 0, 0, 0, 0],
      ['其他单位', 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('sums up the states of each community, and the categories, on a second sheet', async () => {
    const elsewhere = { place: otherCommunity, communityName: '别处社区' };
    const { sheets } = await read(
      monthWish(completed),
      monthWish({ state: 'submitted', category: undefined }),
      monthWish({ state: 'submitted', category: 'repair', ...elsewhere }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['2026-11心愿', '汇总']);
    const rows = sheets[1]?.rows ?? [];
    expect(rows.slice(0, 4)).toEqual([
      ['社区', ...Object.values(stateWords), '合计'],
      ['试验社区', 1, 0, 0, 0, 0, 0, 1, 0, 0, 2],
      ['别处社区', 1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      ['合计', 2, 0, 0, 0, 0, 0, 1, 0, 0, 3],
    ]);
    expect(rows.slice(-15, -7)).toEqual([
      ...Object.values(categoryWords).map((word) => [word, word === '维修' ? 2 : 0]),
      ['未分类', 1],
    ]);
  });

  it.each(['=1+1', '+86', '-2', '@sum', '\t=1', '=HYPERLINK("http://x","y")'])(
    'takes words that look like a formula (%j) as words, also where it is saved as CSV',
    async (publicWords) => {
      const { sheets, raw } = await read(monthWish({ ...completed, publicWords }));
      expect(sheets[0]?.rows[1]?.at(-1)).toBe(`'${publicWords}`);
      expect(raw).not.toMatch(/<f[ >]/);
    },
  );

  it('says what the pages say', () => {
    const words = (of: Readonly<Record<string, { word: string }>>) =>
      Object.fromEntries(Object.entries(of).map(([key, { word }]) => [key, word]));
    expect(stateWords).toEqual(words(wishStateWordsForOthers));
    expect(categoryWords).toEqual(words(pageCategories));
    expect(closeReasonWords).toEqual(pageReasons);
    expect(referralKindWords).toEqual(pageKinds);
    expect(outcomeWords).toEqual({ ...pageOutcomes, moot: '不用再问' });
  });

  it('holds ten thousand wishes, and no more memory than it may', async () => {
    const wishes = Array.from({ length: 10_000 }, (_, index) =>
      monthWish(
        { ...completed, number: String(index), publicWords: `${'帮老人换一只灯泡'.repeat(10)}${index}`, place: home },
        later(evening, index),
      ),
    );
    const before = process.memoryUsage().rss;
    const file = await layOutMonth('2026-11', wishes);
    const megabytes = (process.memoryUsage().rss - before) / 2 ** 20;
    expect((await readWorkbook(file)).sheets[0]?.rows).toHaveLength(10_001);
    expect(megabytes).toBeLessThan(300);
  }, 60_000);
});
