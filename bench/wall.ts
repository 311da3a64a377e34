import { type Answer, type Given, phoneOf, visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import type { Wish } from '../functions/wishes/wish';
import { wishTermRow } from '../functions/wishes/wish-index.dynamo';
import { wishRow } from '../functions/wishes/wish-rows.dynamo';
import { termsFor } from '../functions/wishes/wish-terms';
import { writeAll } from '../local/database/table';
import { crowdOfWishes } from '../local/demo/crowd-of-wishes';
import { demoOrg } from '../local/demo/org';
import { type Figures, kib, medianOf, ratio, timed } from './figures';

const pages = 60;
const many = 100_000;

/** The crowd's wishes are of a few kinds; these words stand in one of them. */
const questions = {
  'the wall, newest first': ['listWall', {}],
  'the wall, of a category': ['listWall', { category: 'repair' }],
  'the wall, with certain words': ['listWall', { words: '灯泡' }],
  'a queue, oldest first': ['listWishQueue', {}],
  'a queue, of a category': ['listWishQueue', { category: 'repair' }],
  'a queue, with certain words': ['listWishQueue', { words: '灯泡' }],
  'a queue, what has waited too long': ['listWishQueue', { only: 'late' }],
  'the board': ['getWishBoard', {}],
} as const satisfies Record<string, readonly [string, Record<string, string>]>;
type Question = keyof typeof questions;
const asked = Object.keys(questions) as readonly Question[];

interface Cost {
  readonly calls: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Of the index only what the questions touch: a partition that is not read costs nothing, and laying it down takes many minutes. */
const touched = ['C#repair', 'W#灯泡', 'LATE', 'ALL'];
const rowsOf = (wish: Wish) => [
  wishRow(wish),
  ...termsFor({ wish, since: wish.submittedAt })
    .filter(({ term }) => touched.includes(term))
    .map((term) => wishTermRow(wish, term)),
];

type Ask = (act: string, given: Given) => Promise<Answer>;

/** What a question asks, of whoever may: a visitor reads the wall, staff their queue. */
const readingOf = (question: Question, place: string, askers: { readonly visitor: Ask; readonly staff: Ask }) => {
  const [act, sought] = questions[question];
  const query: Record<string, string> = { place, ...sought };
  if (act === 'listWall') return () => askers.visitor(act, { query });
  return () => askers.staff(act, { query: act === 'listWishQueue' ? { state: 'published', ...query } : query });
};

const measure = async (root: string, count: number): Promise<Record<Question, Cost>> => {
  const cloud = await demoCloud({ withFaults: true });
  try {
    await writeAll(cloud.database, cloud.plan.table, crowdOfWishes(demoOrg(root), count).flatMap(rowsOf));
    const place = demoOrg(root).communities[0]?.id ?? '';
    const staff = await phoneOf(cloud, `staff-${place.slice(-3)}-1`);
    const askers = { visitor: visitorOf(cloud).call, staff: staff.call };
    const costs: [Question, Cost][] = [];
    for (const question of asked) {
      const read = readingOf(question, place, askers);
      cloud.faults?.forgetCalls();
      const { body } = await read();
      const calls = Object.values(cloud.faults?.calls() ?? {}).reduce((sum, it) => sum + it, 0);
      const times: number[] = [];
      for (let page = 0; page < pages; page += 1) times.push(await timed(read));
      costs.push([question, { calls, bytes: JSON.stringify(body).length, ms: medianOf(times) }]);
    }
    return Object.fromEntries(costs) as Record<Question, Cost>;
  } finally {
    await cloud.close();
  }
};

const rowsFor = (what: string, small: Cost, large: Cost): Figures['rows'] => [
  [`${what}: database calls`, `${small.calls} and ${large.calls}`],
  [`${what}: bytes of the answer`, `${kib(small.bytes)} and ${kib(large.bytes)}`],
  [`${what}: median of ${pages} requests, ratio`, ratio(large.ms, small.ms)],
];

/** A page of the wall, of a queue and of what is found there costs the same however many wishes wait. */
export const wall = async (root: string): Promise<Figures> => {
  const small = await measure(root, 100);
  const large = await measure(root, many);
  return {
    title: `A page of the wall and of a queue, 100 and ${many.toLocaleString('en')} wishes`,
    rows: asked.flatMap((question) => rowsFor(question, small[question], large[question])),
  };
};
