/** The process dies before or after any database call of any act; the person’s phone sends the same tap again. */
import '../testkit/quiet';
import { api } from '../../shared/api';
import type { Row } from '../platform/table';
import { type Answer, cloudOn } from '../testkit/cloud';
import { countedIds } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, tablelessActs, villageRows } from '../testkit/village';

const key = 'the-same-tap-twice';

interface Try {
  readonly kind: 'crashBefore' | 'crashAfter';
  readonly nth: number;
}

/** Before each call and after each: after a read the same stands in the table as before it, so there the one stands for both. */
const triesOf = (calls: readonly string[]): readonly Try[] =>
  calls.flatMap((call, at): Try[] => [
    { kind: 'crashBefore', nth: at + 1 },
    ...(call.startsWith('Transact') || at === calls.length - 1 ? [{ kind: 'crashAfter', nth: at + 1 } as const] : []),
  ]);

interface CleanRun {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly answer: Answer;
  readonly calls: readonly string[];
}

describe('when the process dies in the middle of', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  /** The village as it was, whatever the last try has done to it. */
  const village = (): Promise<void> => store.restore(villageRows());

  /** That somebody was counted is no part of what he did. */
  const actedOn = async (): Promise<readonly Row[]> =>
    (await store.everything()).filter(({ kind }) => kind !== 'limit');

  const runCleanly = async (act: string): Promise<CleanRun> => {
    await village();
    store.observer.forget();
    const before = await actedOn();
    const answer = await cloudOn(store.table).ask(act, { ...grantedAsks[act], key });
    return { before, after: await actedOn(), answer, calls: store.observer.calls() };
  };

  /** Dies once, is asked again by the same tap: what stood there in between, what he is told and what remains. */
  const runBroken = async (act: string, { kind, nth }: Try, clean: CleanRun) => {
    await village();
    store.observer.forget();
    store.observer.inject([{ kind, nth }]);
    const first = await cloudOn(store.table).ask(act, { ...grantedAsks[act], key });
    store.observer.inject([]);
    const between = await actedOn();
    const tookEffect = JSON.stringify(between) === JSON.stringify(clean.after);
    // New ids show that an answer given after the effect is the remembered one, not one made anew.
    const ids = countedIds(tookEffect ? 500 : 0);
    const answer = await cloudOn(store.table, { ids }).ask(act, { ...grantedAsks[act], key });
    return { first, between, answer, after: await actedOn() };
  };

  it.each(api.map(({ act }) => act).filter((act) => !tablelessActs.includes(act)))(
    '%s, nothing is half done, and the same tap finishes it with the same answer',
    async (act) => {
      const clean = await runCleanly(act);
      expect([clean.answer.code, clean.calls.length > 0]).toEqual([undefined, true]);
      for (const { kind, nth } of triesOf(clean.calls)) {
        const { first, between, answer, after } = await runBroken(act, { kind, nth }, clean);
        expect([kind, nth, first.status]).toEqual([kind, nth, 500]);
        expect([clean.before, clean.after]).toContainEqual(between);
        expect(answer).toEqual(clean.answer);
        expect(after).toEqual(clean.after);
      }
    },
  );
});
