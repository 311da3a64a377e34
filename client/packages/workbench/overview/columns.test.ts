import { columns, lateFirst } from './columns';

const now = '2026-11-24T04:00:00.000Z';
const named = (state: string) => {
  const found = columns.find((column) => column.state === state);
  if (found === undefined) throw new Error(state);
  return found;
};

test.each([
  ['submitted', { dueAt: '2026-11-24T04:00:00.000Z' }, true],
  ['submitted', { dueAt: '2026-11-24T04:00:00.001Z' }, false],
  ['submitted', {}, false],
  ['published', { publishedAt: '2026-11-17T04:00:00.000Z' }, true],
  ['published', { publishedAt: '2026-11-17T04:00:00.001Z' }, false],
  ['published', { publishedAt: now, needBy: '2026-11-27' }, true],
  ['published', { publishedAt: now, needBy: '2026-11-28' }, false],
  ['claimed', { needBy: '2026-11-23' }, true],
  ['claimed', { needBy: '2026-11-24' }, false],
  ['claimed', {}, false],
  ['delivered', { toCall: true }, true],
  ['delivered', {}, false],
  ['referred', { toCall: true }, true],
  ['referred', {}, false],
] as const)('a wish that is %s with %j has waited too long: %s', (state, wish, late) => {
  expect(named(state).isLate({ state: 'closed', ...wish }, now)).toBe(late);
});

test('what has waited too long stands first, the rest keeps its order', () => {
  const wishes = [{ id: 'a' }, { id: 'b', needBy: '2026-11-25' }, { id: 'c' }].map((wish) => ({
    state: 'published' as const,
    ...wish,
  }));
  const { late, rows } = lateFirst(named('published'), wishes, now);
  expect([late.map(({ id }) => id), rows.map(({ id }) => id)]).toEqual([['b'], ['b', 'a', 'c']]);
});
