/** Whatever happens to a wish, in whichever order it is heard of: it is found on the wall and in the queues exactly where it stands. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { type WishEvent, wishEventSchema } from '../../shared/wishes/events';
import type { Table } from '../platform/table';
import { aGrant, aWish } from '../testkit/builders';
import { type Asking, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { keepWishTerms } from './keep-wish-terms';
import type { WishIndex } from './wish-index';
import { wishIndexOn } from './wish-index.dynamo';
import { wishRow } from './wish-rows.dynamo';
import { termsFor, type WishTerm } from './wish-terms';

const tap = aWish({ state: 'submitted', authorId: idOf('olga'), textVerdict: 'pass' });
const issued = { publicWords: '帮邻居修水龙头', category: 'repair', places: 1, checkedSafe: true };
const bodies: Readonly<Record<string, unknown>> = {
  publishWish: issued,
  releaseWish: { reason: '临时出差' },
  closeWish: { reason: 'not_possible', words: '这件事社区办不了' },
};
const acts = [
  { act: 'publishWish', as: 'sally' },
  { act: 'claimWish', as: 'anna' },
  { act: 'releaseWish', as: 'anna' },
  { act: 'claimWish', as: 'bert' },
  { act: 'releaseWish', as: 'bert' },
  { act: 'closeWish', as: 'sally' },
] as const;

const people = [
  ...personRows({ called: 'olga', grants: [aGrant('resident', home)] }),
  ...personRows({ called: 'sally', grants: [aGrant('communityStaff')] }),
  ...['anna', 'bert'].flatMap((name) => personRows({ called: name, grants: [aGrant('partyMember')] })),
];

describe('a wish', () => {
  let engine: TestEngine;
  let village: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    village = await engine.fresh();
  });
  beforeEach(() => village.restore([...people, wishRow(tap)]));
  afterAll(() => engine.close());

  const take = (table: Table, { act, as }: (typeof acts)[number], ids: ReturnType<typeof countedIds>) =>
    cloudOn(table, { ids }).ask(act, { as, params: { wishId: tap.id }, body: bodies[act] } as Asking);
  const heard = async (): Promise<WishEvent[]> =>
    (await pendingRows(village)).map(({ event }) => wishEventSchema.parse(event));
  const stands = async () => {
    const standing = await wishIndexOn(village.table, cursors).standing(tap.id);
    if (standing === undefined) throw new Error('it stands');
    const inOrder = (terms: readonly WishTerm[]) =>
      terms.map(({ shelf, term, since }) => `${shelf} ${term} ${since}`).toSorted();
    return { kept: inOrder(standing.kept), wanted: inOrder(termsFor(standing)) };
  };
  const reaction = (index: WishIndex = wishIndexOn(village.table, cursors)) => keepWishTerms({ index });

  it('is found from when staff publish it until somebody takes it on, and again when he gives it back', async () => {
    const ids = countedIds();
    const found = async (sought: object) => {
      for (const event of await heard()) await reaction()(event);
      const { body } = await cloudOn(village.table, { ids }).ask('listWall', {
        query: { place: home.community, ...sought },
      } as Asking);
      return (body as { items: { publicWords: string }[] }).items.length;
    };
    const course: number[] = [await found({ words: '水龙头' })];
    for (const step of acts.slice(0, 3)) {
      await take(village.table, step, ids);
      course.push(
        await found({ words: '水龙头' }),
        await found({ category: 'repair' }),
        await found({ words: '聊天' }),
      );
    }
    expect(course).toEqual([0, 1, 1, 0, 0, 0, 0, 1, 1, 0]);
  });

  it('is found exactly while it waits there, in whichever order and how often its events are heard of', async () => {
    const steps = fc.array(fc.constantFrom(...acts.slice(1)), { maxLength: 6 });
    const orders = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, orders, async (later, order) => {
        await village.restore([...people, wishRow(tap)]);
        const ids = countedIds();
        for (const step of [acts[0], ...later]) await take(village.table, step, ids);
        const events = await heard();
        const mixed = events.toSorted(
          (one, two) => (order[events.indexOf(one)] ?? 0) - (order[events.indexOf(two)] ?? 0),
        );
        await Promise.all([...mixed, ...events].map(reaction()));
        const { kept, wanted } = await stands();
        expect(kept).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('is taken by somebody while its terms are being written: it is found as what it has become', async () => {
    const ids = countedIds();
    await take(village.table, acts[0], ids);
    const [published] = await heard();
    if (published === undefined) throw new Error('it was published');
    const index = wishIndexOn(village.table, cursors);
    let tried = 0;
    const slow: WishIndex = {
      ...index,
      keep: async (...change) => {
        tried += 1;
        if (tried === 1) await take(village.table, acts[1], ids);
        return index.keep(...change);
      },
    };
    await reaction(slow)(published);
    const { kept, wanted } = await stands();
    expect([tried, kept, kept.filter((term) => !term.startsWith('claimed '))]).toEqual([2, wanted, []]);
  });
});
