import { isLate, type Watched } from './late';

const now = '2026-11-24T04:00:00.000Z';
const wish = (more: Partial<Watched>): Watched => ({
  state: 'submitted',
  submittedAt: '2026-11-01T04:00:00.000Z',
  ...more,
});

test.each([
  ['submitted', { dueAt: '2026-11-24T04:00:00.000Z' }, true],
  ['submitted', { dueAt: '2026-11-24T04:00:00.001Z' }, false],
  ['submitted', {}, false],
  ['assigned', { dueAt: '2026-11-24T04:00:00.000Z' }, true],
  ['needs_info', { dueAt: '2026-01-01T04:00:00.000Z' }, false],
  ['published', { publishedAt: '2026-11-17T04:00:00.000Z' }, true],
  ['published', { publishedAt: '2026-11-17T04:00:00.001Z' }, false],
  ['published', { publishedAt: now, needBy: '2026-11-27' }, true],
  ['published', { publishedAt: now, needBy: '2026-11-28' }, false],
  ['claimed', { needBy: '2026-11-23' }, true],
  ['claimed', { needBy: '2026-11-24' }, false],
  ['claimed', {}, false],
  ['delivered', { toCall: true }, true],
  ['delivered', { toCall: true, dueAt: '2026-11-23T04:00:00.000Z' }, true],
  ['delivered', { dueAt: '2026-11-23T04:00:00.000Z' }, false],
  ['completed', { needBy: '2026-11-01' }, false],
  ['withdrawn', { needBy: '2026-11-01' }, false],
  ['closed', { needBy: '2026-11-01' }, false],
] as const)('a wish that is %s with %j has waited too long: %s', (state, more, late) => {
  expect(isLate(wish({ state, ...more }), now)).toBe(late);
});
