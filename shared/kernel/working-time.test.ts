import * as fc from 'fast-check';
import { daysInMs, endOfShanghaiDay, hoursInMs, type Instant, instantAt, later, shanghaiDay } from './instant';
import {
  dueAfter,
  isProvisional,
  isWorkday,
  type Limit,
  type Pause,
  type WorkCalendar,
  warningBefore,
} from './working-time';

const span = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, at) => later(`${from}T00:00:00.000Z`, daysInMs(at)).slice(0, 10));

/** 2026 as the State Council announced it on 2025-11-04. */
const calendar: WorkCalendar = {
  years: new Set([2026]),
  holidays: new Set([
    ...span('2026-01-01', 3),
    ...span('2026-02-15', 9),
    ...span('2026-04-04', 3),
    ...span('2026-05-01', 5),
    ...span('2026-06-19', 3),
    ...span('2026-09-25', 3),
    ...span('2026-10-01', 7),
  ]),
  makeUpDays: new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']),
};

/** Half past ten in the morning in Shanghai. */
const morningOf = (day: string): Instant => `${day}T02:30:00.000Z`;
const five = (day: string): Instant => `${day}T09:00:00.000Z`;
const nine = (day: string): Instant => `${day}T01:00:00.000Z`;
const workdays = (count: number): Limit => ({ workdays: count });
const hours = (count: number): Limit => ({ hours: count });

describe('people work on', () => {
  it.each([
    ['an ordinary Monday', '2026-03-02', true],
    ['an ordinary Sunday', '2026-03-01', false],
    ['New Year’s Eve of the moon', '2026-02-16', false],
    ['the Saturday that makes up for Spring Festival', '2026-02-28', true],
    ['a Sunday before National Day', '2026-09-20', true],
    ['New Year’s Day of a year that nobody has announced', '2027-01-01', true],
    ['a Saturday of such a year', '2027-01-02', false],
  ])('%s, %s: %s', (_, day, does) => {
    expect(isWorkday(calendar, day)).toBe(does);
  });
});

describe('what somebody is owed', () => {
  it.each([
    ['in two hours, at night as by day', hours(2), '2026-02-16T15:10:00.000Z', '2026-02-16T17:10:00.000Z'],
    ['in a working day, on Monday', workdays(1), morningOf('2026-03-02'), five('2026-03-03')],
    ['in a working day, on Friday: Monday', workdays(1), morningOf('2026-03-06'), five('2026-03-09')],
    ['in a working day, late on Sunday: Monday', workdays(1), endOfShanghaiDay('2026-03-08'), five('2026-03-09')],
    [
      'in a working day, on the last Friday before the festival: the Saturday that is worked',
      workdays(1),
      morningOf('2026-02-13'),
      five('2026-02-14'),
    ],
    ['in a working day, on that Saturday: after nine days', workdays(1), morningOf('2026-02-14'), five('2026-02-24')],
    [
      'in seven working days across the festival, with both Saturdays',
      workdays(7),
      morningOf('2026-02-12'),
      five('2026-02-28'),
    ],
    ['in fifteen working days across National Day', workdays(15), morningOf('2026-09-18'), five('2026-10-15')],
    ['across the end of a year', workdays(3), morningOf('2026-12-30'), five('2027-01-04')],
  ])('%s', (_, limit, start, due) => {
    expect(dueAfter(calendar, limit, start)).toBe(due);
  });

  it.each([
    [
      'of hours moves by as long as it was suspended',
      hours(24),
      [pause('2026-03-02T06:00:00.000Z', '2026-03-03T06:00:00.000Z')],
      '2026-03-04T02:30:00.000Z',
    ],
    [
      'of hours is not moved by a suspension that is over',
      hours(2),
      [pause('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z')],
      '2026-03-02T04:30:00.000Z',
    ],
    [
      'of hours counts two suspensions at one time once',
      hours(2),
      [
        pause('2026-03-02T03:00:00.000Z', '2026-03-02T05:00:00.000Z'),
        pause('2026-03-02T04:00:00.000Z', '2026-03-02T06:00:00.000Z'),
      ],
      '2026-03-02T07:30:00.000Z',
    ],
    [
      'of days does not count the day on which it was suspended, and counts the one on which it goes on',
      workdays(2),
      [pause(morningOf('2026-03-03'), morningOf('2026-03-05'))],
      five('2026-03-06'),
    ],
    [
      'of days is not moved by a suspension over the weekend',
      workdays(5),
      [pause(morningOf('2026-03-07'), morningOf('2026-03-08'))],
      five('2026-03-09'),
    ],
    ['of hours has no end while the suspension has none', hours(24), [pause('2026-03-02T06:00:00.000Z')], undefined],
    ['of days has no end while the suspension has none', workdays(2), [pause(morningOf('2026-03-03'))], undefined],
    [
      'that was due before it was suspended stays due',
      workdays(1),
      [pause(morningOf('2026-03-05'))],
      five('2026-03-03'),
    ],
  ])('a limit %s', (_, limit, pauses, due) => {
    expect(dueAfter(calendar, limit, morningOf('2026-03-02'), pauses)).toBe(due);
  });

  it.each([
    ['hours after four fifths of them', hours(10), '2026-03-02T10:30:00.000Z'],
    ['one day in its morning', workdays(1), nine('2026-03-03')],
    ['five days in the morning of the fourth', workdays(5), nine('2026-03-06')],
    ['fifteen in the morning of the twelfth', workdays(15), nine('2026-03-18')],
  ])('is warned of: %s', (_, limit, at) => {
    expect(warningBefore(calendar, limit, morningOf('2026-03-02'))).toBe(at);
  });

  it.each([
    ['in days within an announced year', workdays(5), morningOf('2026-03-02'), false],
    ['in days beyond it', workdays(5), morningOf('2026-12-29'), true],
    ['in days from the last day of the year before', workdays(2), morningOf('2025-12-31'), false],
    ['in hours, whatever the year', hours(500), morningOf('2026-12-29'), false],
  ])('is to be counted anew when the year is announced: %s', (_, limit, start, is) => {
    expect(isProvisional(calendar, limit, start, dueAfter(calendar, limit, start) ?? '')).toBe(is);
  });
});

function pause(from: Instant, until?: Instant): Pause {
  return { from, until };
}

describe('a clock', () => {
  const moments = fc
    .integer({ min: Date.parse('2025-11-01T00:00:00.000Z'), max: Date.parse('2027-03-01T00:00:00.000Z') })
    .map(instantAt);
  const limits: fc.Arbitrary<Limit> = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map(hours),
    fc.integer({ min: 1, max: 40 }).map(workdays),
  );
  const pauses = fc.array(
    fc.tuple(moments, fc.integer({ min: 1, max: daysInMs(60) })).map(([from, ms]) => pause(from, later(from, ms))),
    { maxLength: 3 },
  );
  const due = (limit: Limit, start: Instant, stops: readonly Pause[] = []) =>
    dueAfter(calendar, limit, start, stops) ?? '';

  it('begun later is never due earlier', () => {
    fc.assert(
      fc.property(limits, moments, fc.integer({ min: 0, max: daysInMs(30) }), pauses, (limit, start, ms, stops) => {
        expect(due(limit, later(start, ms), stops) >= due(limit, start, stops)).toBe(true);
      }),
    );
  });

  it('is due after it began, and warned of before it is due', () => {
    fc.assert(
      fc.property(limits, moments, pauses, (limit, start, stops) => {
        const warned = warningBefore(calendar, limit, start, stops) ?? '';
        expect([start < due(limit, start, stops), start < warned, warned < due(limit, start, stops)]).toEqual([
          true,
          true,
          true,
        ]);
      }),
    );
  });

  it('is never made to end earlier by a suspension, however many there are', () => {
    fc.assert(
      fc.property(limits, moments, pauses, (limit, start, stops) => {
        expect(due(limit, start, stops) >= due(limit, start, stops.slice(1))).toBe(true);
      }),
    );
  });

  it('of hours runs exactly so long outside of its suspensions', () => {
    const minute = 60_000;
    const onMinutes = fc.integer({ min: 0, max: 2000 }).map((at) => later('2026-03-02T00:00:00.000Z', at * minute));
    const stops = fc.array(
      fc.tuple(onMinutes, fc.integer({ min: 1, max: 900 })).map(([from, ms]) => pause(from, later(from, ms * minute))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), onMinutes, stops, (limit, start, all) => {
        const end = Date.parse(due(hours(limit), start, all));
        let ran = 0;
        for (let at = Date.parse(start); at < end; at += minute)
          if (!all.some(({ from, until = '' }) => from <= instantAt(at) && instantAt(at) < until)) ran += minute;
        expect(ran).toBe(hoursInMs(limit));
      }),
    );
  });

  it('of days ends on a working day that was not suspended, with exactly so many of them after the first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), moments, pauses, (limit, start, stops) => {
        const last = shanghaiDay(due(workdays(limit), start, stops));
        const first = shanghaiDay(start);
        const length = Math.round((Date.parse(last) - Date.parse(first)) / daysInMs(1));
        const counted = span(first, length + 1)
          .slice(1)
          .filter((day) => isWorkday(calendar, day))
          .filter((day) => !stops.some(({ from, until = '' }) => shanghaiDay(from) <= day && day < shanghaiDay(until)));
        expect([counted.length, counted.at(-1)]).toEqual([limit, last]);
      }),
    );
  });
});
