import { type Answer, type Given, phoneOf, visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import type { Wish } from '../functions/wishes/wish';
import { wishTermRow } from '../functions/wishes/wish-index.dynamo';
import { wishRow } from '../functions/wishes/wish-rows.dynamo';
import { termsFor } from '../functions/wishes/wish-terms';
import { writeAll } from '../local/database/table';
import { crowdOfWishes } from '../local/demo/crowd-of-wishes';
import { type DemoOrg, demoOrg } from '../local/demo/org';
import { wishTexts } from '../local/demo/wish-texts';
import { type Figures, kib, medianOf, ratio, timed } from './figures';

const pages = 60;
const [few, many] = [100, 100_000];
/** Beside those on the wall, a tenth as many that are kept from it, and no fewer than fill a page. */
const keptOf = (count: number): number => Math.max(count / 10, few);

/** Every second wish is this one, so that a hundred of them already fill a page of whatever is looked for. */
const [bulb] = wishTexts;
const bulbs = { category: 'repair', words: '灯泡' } as const;

type Asker = 'visitor' | 'member' | 'staff';
type Question = readonly [who: Asker, act: string, sought: Readonly<Record<string, string>>];
/** In place of the id of the grid in which they all lie. */
const grid = 'grid';
const queue = (sought: Question[2]): Question => ['staff', 'listWishQueue', { state: 'published', ...sought }];

const questions: Readonly<Record<string, Question>> = {
  'the wall, newest first': ['visitor', 'listWall', {}],
  'the wall, of a category': ['visitor', 'listWall', { category: bulbs.category }],
  'the wall, with certain words': ['visitor', 'listWall', { words: bulbs.words }],
  'the wall, of a category with certain words': ['visitor', 'listWall', bulbs],
  'the wall, of a grid': ['member', 'listWall', { place: grid }],
  'the wall, of a grid and a category with certain words': ['member', 'listWall', { place: grid, ...bulbs }],
  'the members’ wall': ['member', 'listWall', { audience: 'members' }],
  'a queue, oldest first': queue({}),
  'a queue, of a category': queue({ category: bulbs.category }),
  'a queue, with certain words': queue({ words: bulbs.words }),
  'a queue, of a category with certain words': queue(bulbs),
  'a queue, within a grid': queue({ within: grid }),
  'a queue, within a grid of a category with certain words': queue({ within: grid, ...bulbs }),
  'a queue, what has waited too long': queue({ only: 'late' }),
  'a queue, what has waited too long of a category': queue({ only: 'late', category: bulbs.category }),
  'a queue, what has waited too long with certain words': queue({ only: 'late', words: bulbs.words }),
  'a queue, what is kept from the wall': queue({ audience: 'members' }),
  'a queue, what is kept from the wall of a category with certain words': queue({ audience: 'members', ...bulbs }),
  'the board': ['staff', 'getWishBoard', {}],
};
const asked = Object.entries(questions);

interface Cost {
  readonly calls: number;
  readonly items: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Of the index only what the questions touch: a partition that is not read costs nothing, and laying it down takes many minutes. */
const touched = ['C#repair', 'W#灯泡', 'LATE', 'LATE#repair', 'ALL'];
const rowsOf = (wish: Wish) => [
  wishRow(wish),
  ...termsFor({ wish, since: wish.submittedAt })
    .filter(({ term }) => touched.includes(term))
    .map((term) => wishTermRow(wish, term)),
];

const crowdOf = (org: DemoOrg, count: number): Wish[] =>
  crowdOfWishes(org, count + keptOf(count)).map((wish, at) => ({
    ...wish,
    ...(at % 2 === 0 ? bulb : {}),
    ...(at < count ? {} : { membersOnly: true }),
  }));

type Cloud = Awaited<ReturnType<typeof demoCloud>>;
const atOnce = 5000;

/** In parts: the rows of all of them at a time would fill the memory. */
const layDown = async ({ database, plan }: Cloud, wishes: readonly Wish[]): Promise<void> => {
  for (let at = 0; at < wishes.length; at += atOnce)
    await writeAll(database, plan.table, wishes.slice(at, at + atOnce).flatMap(rowsOf));
};

type Ask = (act: string, given: Given) => Promise<Answer>;
const askersOn = async (cloud: Cloud, place: string): Promise<Record<Asker, Ask>> => ({
  visitor: visitorOf(cloud).call,
  member: (await phoneOf(cloud, `member-${place.slice(-3)}-1`)).call,
  staff: (await phoneOf(cloud, `staff-${place.slice(-3)}-1`)).call,
});

const costOf = async (cloud: Cloud, what: string, read: () => Promise<Answer>): Promise<Cost> => {
  cloud.faults?.forgetCalls();
  const { status, body } = await read();
  if (status !== 200) throw new Error(`${what}: ${JSON.stringify(body)}`);
  const calls = Object.values(cloud.faults?.calls() ?? {}).reduce((sum, it) => sum + it, 0);
  const times: number[] = [];
  for (let page = 0; page < pages; page += 1) times.push(await timed(read));
  const items = Array.isArray(body.items) ? body.items.length : 0;
  return { calls, items, bytes: Buffer.byteLength(JSON.stringify(body)), ms: medianOf(times) };
};

const measure = async (root: string, count: number): Promise<Record<string, Cost>> => {
  const cloud = await demoCloud({ withFaults: true });
  try {
    const org = demoOrg(root);
    const wishes = crowdOf(org, count);
    const { community = '', grid: gridId = '' } = wishes[0]?.place ?? {};
    await layDown(cloud, wishes);
    const askers = await askersOn(cloud, community);
    const costs: Record<string, Cost> = {};
    for (const [what, [who, act, sought]] of asked) {
      const named = Object.entries(sought).map(([name, value]) => [name, value === grid ? gridId : value]);
      const query: Record<string, string> = { place: community, ...Object.fromEntries(named) };
      costs[what] = await costOf(cloud, what, () => askers[who](act, { query }));
    }
    return costs;
  } finally {
    await cloud.close();
  }
};

/**
 * By how many bytes two wishes in an answer may differ that are of one kind otherwise: their words are of different length. Numbers, ids
 * and times are of one length each.
 */
const sizes = wishTexts.map((text) => Buffer.byteLength(JSON.stringify(text)));
const spread = Math.max(...sizes) - Math.min(...sizes);

/** As many calls, as many wishes, and the bytes of no more. */
const held = (what: string, small: Cost | undefined, large: Cost | undefined): readonly [Cost, Cost] => {
  if (small === undefined || large === undefined) throw new Error(`${what}: nobody has asked`);
  const isSame = small.calls === large.calls && small.items === large.items;
  const isNear = Math.abs(small.bytes - large.bytes) <= spread * Math.max(small.items, 1);
  if (isSame && isNear) return [small, large];
  throw new Error(`${what} costs ${JSON.stringify(small)} with ${few} and ${JSON.stringify(large)} with ${many}`);
};

const rowsFor = (what: string, [small, large]: readonly [Cost, Cost]): Figures['rows'] => [
  [`${what}: database calls`, `${small.calls} and ${large.calls}`],
  [`${what}: bytes of the answer`, `${kib(small.bytes)} and ${kib(large.bytes)} (${large.items} wishes)`],
  [`${what}: median of ${pages} requests, ratio`, ratio(large.ms, small.ms)],
];

/** A page of the wall, of a queue and of what is found there costs the same however many wishes wait; throws where it does not. */
export const wall = async (root: string): Promise<Figures> => {
  const small = await measure(root, few);
  const large = await measure(root, many);
  return {
    title: `A page of the wall and of a queue, ${few} and ${many.toLocaleString('en')} wishes`,
    rows: asked.flatMap(([what]) => rowsFor(what, held(what, small[what], large[what]))),
  };
};
