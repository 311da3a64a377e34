/** One wish, and whatever anybody and the clock may do to it, in any order. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { servedWishActs } from '../../shared/wishes/transitions';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { Walk } from '../testkit/walk';
import { Course } from '../testkit/walk-course';
import { anyRoll } from '../testkit/walk-steps';
import { longWays } from '../testkit/walk-ways';
import { openWorld } from '../testkit/walk-world';

/** Every way as likely as another: fast-check prefers small numbers where it may. */
const walks = fc.noBias(
  fc.record({
    rotationHours: fc.constantFrom(0, 0, 2),
    rolls: fc.array(anyRoll, { minLength: 12, maxLength: 22 }),
  }),
);

describe('a wish goes only ways that the machine has, is shown as far as the ladder reaches, gives each place once and counts what was met', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  const startWalk = async (rotationHours: number): Promise<Walk> => {
    const walk = new Walk(store, await openWorld(store, rotationHours), new Course());
    walk.course.stands(await walk.world.rows());
    await walk.catchUp();
    return walk;
  };
  const endWalk = async (walk: Walk): Promise<void> =>
    expect([await walk.catchUp(), await walk.catchUp(true)]).toEqual([[], []]);

  const walkAll = (parameters: { readonly seed?: number; readonly numRuns: number }): Promise<void> =>
    fc.assert(
      fc.asyncProperty(walks, async ({ rotationHours, rolls }) => {
        const walk = await startWalk(rotationHours);
        for (const roll of rolls) await walk.take(roll);
        await endWalk(walk);
      }),
      parameters,
    );

  it('on long ways, of which each act is a step', async () => {
    const happened = new Set<string>();
    for (const { rotationHours, steps } of longWays) {
      const walk = await startWalk(rotationHours);
      for (const step of steps) await walk.step(step);
      await endWalk(walk);
      for (const act of walk.happened) happened.add(act);
    }
    expect(servedWishActs.filter((act) => !happened.has(act))).toEqual([]);
  }, 240_000);

  it('on walks that are the same each time', () => walkAll({ seed: 42_026, numRuns: 12 }), 300_000);

  it('on walks that nobody has gone before', () => walkAll({ numRuns: 6 }), 300_000);
});
