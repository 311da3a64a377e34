import { visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import { termSought, termsFor } from '../functions/wishes/wall-index';
import { wallTermRow } from '../functions/wishes/wall-index.dynamo';
import type { Wish } from '../functions/wishes/wish';
import { wishRow } from '../functions/wishes/wish-rows.dynamo';
import { writeAll } from '../local/database/table';
import { crowdOfWishes } from '../local/demo/crowd-of-wishes';
import { demoOrg } from '../local/demo/org';
import { type Figures, kib, medianOf, ratio, timed } from './figures';

const pages = 60;
const many = 100_000;

/** The crowd's wishes are of a few kinds; these words stand in one of them. */
const questions = {
  wall: {},
  category: { category: 'repair' },
  words: { words: '灯泡' },
} as const;
type Question = keyof typeof questions;

interface Cost {
  readonly calls: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Of the index only what the questions touch: a partition that is not read costs nothing, and laying it down takes many minutes. */
const touched = new Set(Object.values(questions).map(termSought));
const rowsOf = (wish: Wish) => [
  wishRow(wish),
  ...termsFor(wish)
    .filter((term) => touched.has(term))
    .map((term) => wallTermRow(wish, term)),
];

const measure = async (root: string, count: number): Promise<Record<Question, Cost>> => {
  const cloud = await demoCloud({ withFaults: true });
  try {
    await writeAll(cloud.database, cloud.plan.table, crowdOfWishes(demoOrg(root), count).flatMap(rowsOf));
    const place = demoOrg(root).communities[0]?.id ?? '';
    const costOf = async (question: Question): Promise<Cost> => {
      const read = () => visitorOf(cloud).call('listWall', { query: { place, ...questions[question] } });
      cloud.faults?.forgetCalls();
      const { body } = await read();
      const calls = Object.values(cloud.faults?.calls() ?? {}).reduce((sum, it) => sum + it, 0);
      const times: number[] = [];
      for (let page = 0; page < pages; page += 1) times.push(await timed(read));
      return { calls, bytes: JSON.stringify(body).length, ms: medianOf(times) };
    };
    return { wall: await costOf('wall'), category: await costOf('category'), words: await costOf('words') };
  } finally {
    await cloud.close();
  }
};

const rowsFor = (what: string, small: Cost, large: Cost): Figures['rows'] => [
  [`${what}: database calls`, `${small.calls} and ${large.calls}`],
  [`${what}: bytes of the answer`, `${kib(small.bytes)} and ${kib(large.bytes)}`],
  [`${what}: median of ${pages} requests, ratio`, ratio(large.ms, small.ms)],
];

/** A page of the wall, and of what is found on it, costs the same however many wishes wait. */
export const wall = async (root: string): Promise<Figures> => {
  const small = await measure(root, 100);
  const large = await measure(root, many);
  return {
    title: `A page of the wall, 100 and ${many.toLocaleString('en')} wishes`,
    rows: [
      ...rowsFor('newest first', small.wall, large.wall),
      ...rowsFor('of a category', small.category, large.category),
      ...rowsFor('with certain words', small.words, large.words),
    ],
  };
};
