import { createClock } from './clock';
import { type Due, travel } from './time-travel';

/** A cloud of timers: each fires at its time unless it is broken, and may set another. */
function world(timers: Due[], broken: string[] = [], sets: Record<string, Due> = {}) {
  const clock = createClock(() => 0);
  const seen: string[] = [];
  let waiting = timers;
  const travelling = {
    clock,
    earliestDue: async (skip: ReadonlySet<string>) =>
      waiting.filter(({ id }) => !skip.has(id)).sort((one, other) => one.at - other.at)[0],
    settle: async () => {
      const due = waiting.filter(({ at }) => at <= clock.now());
      for (const { id } of due) seen.push(`${id} at ${clock.now()}`);
      const kept = waiting.filter((timer) => !due.includes(timer) || broken.includes(timer.id));
      waiting = [...kept, ...due.flatMap(({ id }) => sets[id] ?? [])];
    },
  };
  return { clock, seen, go: (to: number) => travel(travelling, to) };
}

describe('moving the local clock', () => {
  test('stops at each due time, in order, and ends where it was sent', async () => {
    const { clock, seen, go } = world([
      { id: 'late', at: 300 },
      { id: 'early', at: 100 },
      { id: 'beyond', at: 900 },
    ]);
    expect(await go(500)).toEqual({ stops: 2, stuck: [] });
    expect(seen).toEqual(['early at 100', 'late at 300']);
    expect(clock.now()).toBe(500);
  });

  test('a timer set on the way fires on the way', async () => {
    const { seen, go } = world([{ id: 'first', at: 100 }], [], { first: { id: 'second', at: 200 } });
    await go(500);
    expect(seen).toEqual(['first at 100', 'second at 200']);
  });

  test('a timer that stays due is named and does not hold the others up', async () => {
    const { seen, go } = world(
      [
        { id: 'broken', at: 100 },
        { id: 'sound', at: 200 },
      ],
      ['broken'],
    );
    expect(await go(500)).toEqual({ stops: 2, stuck: ['broken'] });
    expect(seen).toContain('sound at 200');
  });

  test('what was due in the past fires in the present', async () => {
    const { clock, seen, go } = world([{ id: 'overdue', at: 50 }]);
    clock.moveTo(80);
    await go(100);
    expect(seen).toEqual(['overdue at 80']);
  });

  test('what is under way is done before the clock moves', async () => {
    const { seen, go } = world([{ id: 'now', at: 0 }]);
    await go(500);
    expect(seen).toEqual(['now at 0']);
  });

  test('never goes back', async () => {
    const { clock, go } = world([]);
    clock.moveTo(80);
    await expect(go(79)).rejects.toMatchObject({ name: 'ClockRunsForward' });
  });
});
