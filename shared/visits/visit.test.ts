import { later } from '../kernel/instant';
import { graceMs, timingOf, windowMs } from './visit';

const from = '2026-11-22T04:00:00.000Z';
const shown = { from, until: later(from, windowMs) };
const second = 1000;

describe('a visitor’s code', () => {
  it('changes every thirty seconds, and clocks may differ by one window', () => {
    expect([windowMs, graceMs]).toEqual([30 * second, 30 * second]);
  });

  it.each([
    ['two windows early', -31 * second, 'too_early'],
    ['at the earliest', -30 * second, 'now'],
    ['a window early', -1, 'now'],
    ['as it appears', 0, 'now'],
    ['as it goes', 30 * second - 1, 'now'],
    ['when the next one is shown', 30 * second, 'now'],
    ['at the latest', 60 * second - 1, 'now'],
    ['a window late', 60 * second, 'expired'],
    ['from a picture taken an hour ago', 3600 * second, 'expired'],
  ])('typed %s', (_, ms, timing) => {
    expect(timingOf(shown, later(from, ms))).toBe(timing);
  });
});
