import * as fc from 'fast-check';
import {
  daySchema,
  daysInMs,
  endOfShanghaiDay,
  hoursInMs,
  instantAt,
  instantSchema,
  isPast,
  later,
  shanghaiDay,
} from './instant';

const instants = fc
  .integer({ min: Date.parse('2000-01-01T00:00:00.000Z'), max: Date.parse('2099-12-31T23:59:59.999Z') })
  .map(instantAt);

describe('an instant', () => {
  it('sorts as text in the order of time', () => {
    fc.assert(fc.property(instants, instants, (one, other) => one < other === Date.parse(one) < Date.parse(other)));
  });

  it('fits its schema, moves there and back', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -daysInMs(400), max: daysInMs(400) }), (instant, ms) => {
        expect(instantSchema.safeParse(instant).success).toBe(true);
        expect(later(later(instant, ms), -ms)).toBe(instant);
      }),
    );
  });

  it.each([
    '2026-11-22',
    '2026-11-22T04:05:06Z',
    '2026-11-22T04:05:06.789+08:00',
    '2026-13-22T04:05:06.789Z',
    '2026-11-22T24:05:06.789Z',
  ])('is not %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});

describe('a day in Shanghai', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['2026-11-22T16:00:00.000Z', '2026-11-23'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('at %s is %s', (instant, day) => {
    expect(shanghaiDay(instant)).toBe(day);
  });

  it('ends in the last millisecond that still is that day', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = shanghaiDay(instant);
        expect(shanghaiDay(endOfShanghaiDay(day))).toBe(day);
        expect(shanghaiDay(later(endOfShanghaiDay(day), 1))).not.toBe(day);
      }),
    );
  });

  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-11-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['今天', false],
    ['', false],
  ])('%s is one: %s', (text, isOne) => {
    expect(daySchema.safeParse(text).success).toBe(isOne);
  });
});

describe('lengths of time', () => {
  it('are in milliseconds', () => {
    expect([hoursInMs(48), daysInMs(7)]).toEqual([172_800_000, 604_800_000]);
  });
});

describe('a day that somebody names', () => {
  it.each([
    ['2026-11-21', '2026-11-22T04:00:00.000Z', true],
    ['2026-11-22', '2026-11-22T04:00:00.000Z', false],
    ['2026-11-22', '2026-11-22T15:59:59.999Z', false],
    ['2026-11-22', '2026-11-22T16:00:00.000Z', true],
    ['2027-01-01', '2026-12-31T23:00:00.000Z', false],
    [undefined, '2026-11-22T04:00:00.000Z', false],
  ])('%s is past at %s: %s', (day, at, past) => {
    expect(isPast(day, at)).toBe(past);
  });
});
