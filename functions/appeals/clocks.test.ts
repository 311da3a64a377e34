import * as fc from 'fast-check';
import { urgencies } from '../../shared/appeals/limits';
import { daysInMs, hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { isWorkday, type WorkCalendar } from '../../shared/kernel/working-time';
import { statutoryCalendar } from '../platform/work-calendar';
import { anAppeal } from '../testkit/appeals';
import { noon } from '../testkit/fixed';
import { limitOf } from './appeal';
import {
  type Clock,
  dropClocks,
  extendClock,
  findDue,
  meetClocks,
  nextMoment,
  recountClocks,
  relimitClocks,
  startClock,
} from './clocks';

const calendar: WorkCalendar = statutoryCalendar;
const answerIn = (limit: string, startedAt: Instant, pauses: { from: Instant; until: Instant }[] = []): Clock =>
  startClock(calendar, 'answer', limit, startedAt, pauses);
const only = (clocks: readonly Clock[]): Clock => {
  const [clock] = clocks;
  if (clock === undefined) throw new Error('there is one');
  return clock;
};

const moments = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((ms) => new Date(ms).toISOString());
const limits = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map((count) => `${count}h`),
  fc.integer({ min: 1, max: 40 }).map((count) => `${count}d`),
);
const stretches = fc.integer({ min: 1, max: 40 }).map((days) => daysInMs(days));

describe('the clock of an appeal', () => {
  it.each([
    // A Friday evening before Spring Festival 2026 (15 to 23 February off, worked on the 14th and the 28th).
    ['24h', '2026-02-13T10:00:00.000Z', '2026-02-14T10:00:00.000Z'],
    ['1d', '2026-02-13T10:00:00.000Z', '2026-02-14T09:00:00.000Z'],
    ['2d', '2026-02-13T10:00:00.000Z', '2026-02-24T09:00:00.000Z'],
    ['5d', '2026-02-24T01:00:00.000Z', '2026-03-02T09:00:00.000Z'],
    // Over the year: the 1st to the 3rd of January 2026 are off, the 4th, a Sunday, is worked.
    ['1d', '2025-12-31T08:00:00.000Z', '2026-01-04T09:00:00.000Z'],
  ])('of %s that begins at %s is due at %s', (limit, startedAt, dueAt) => {
    expect(answerIn(limit, startedAt).dueAt).toBe(dueAt);
  });

  it('in working days ends on a working day when offices close, whatever day it begins on', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 40 }), (startedAt, count) => {
        const { dueAt } = answerIn(`${count}d`, startedAt);
        const day = later(dueAt, hoursInMs(8)).slice(0, 10);
        expect([isWorkday(calendar, day), dueAt.slice(11)]).toEqual([true, '09:00:00.000Z']);
      }),
    );
  });

  it('is never due earlier for beginning later, nor warned of after it is due', () => {
    fc.assert(
      fc.property(moments, limits, stretches, (startedAt, limit, ms) => {
        const [first, second] = [answerIn(limit, startedAt), answerIn(limit, later(startedAt, ms))];
        expect(first.dueAt <= second.dueAt).toBe(true);
        expect(first.warnAt <= first.dueAt).toBe(true);
      }),
    );
  });

  it('stands still for as long as it is suspended: hours to the millisecond, and never nearer in days', () => {
    fc.assert(
      fc.property(
        moments,
        limits,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        stretches,
        (startedAt, limit, share, ms) => {
          const plain = answerIn(limit, startedAt);
          const from = later(startedAt, Math.floor((Date.parse(plain.dueAt) - Date.parse(startedAt)) * share));
          const paused = only(recountClocks(calendar, [plain], [{ from, until: later(from, ms) }]));
          expect(paused.dueAt >= plain.dueAt).toBe(true);
          if (limit.endsWith('h')) expect(Date.parse(paused.dueAt) - Date.parse(plain.dueAt)).toBe(ms);
        },
      ),
    );
  });

  it('that goes on before its day is due no earlier than if it had never stood', () => {
    fc.assert(
      fc.property(moments, limits, stretches, stretches, (startedAt, limit, planned, early) => {
        const plain = answerIn(limit, startedAt);
        const until = later(startedAt, Math.min(planned, early));
        const resumed = only(recountClocks(calendar, [plain], [{ from: startedAt, until }]));
        expect(resumed.dueAt >= plain.dueAt).toBe(true);
      }),
    );
  });

  it('is put off to a day and does not come back from it when it is counted anew', () => {
    const plain = answerIn('7d', noon);
    const to = later(plain.dueAt, daysInMs(9));
    const extended = extendClock([plain], 'answer', to);
    expect(only(extended).dueAt).toBe(to);
    expect(only(recountClocks(calendar, extended, [])).dueAt).toBe(to);
    const earlier = extendClock([plain], 'answer', later(plain.dueAt, -1));
    expect(only(earlier).dueAt).toBe(plain.dueAt);
  });

  it('of a matter that turns out more urgent is due by the shorter time from when it began', () => {
    const appeal = anAppeal();
    const urgent = relimitClocks(
      calendar,
      appeal.clocks,
      (step) => limitOf({ ...appeal, urgency: 'urgent' }, step),
      [],
    );
    expect(urgent.map(({ step, dueAt }) => [step, dueAt])).toEqual([
      ['accept', later(noon, hoursInMs(2))],
      ['dispatch', later(noon, hoursInMs(2))],
      ['answer', later(noon, hoursInMs(24))],
    ]);
  });

  it('is warned of once at four fifths and found overdue once, and then asks for nothing more', () => {
    fc.assert(
      fc.property(moments, limits, (startedAt, limit) => {
        let clocks: readonly Clock[] = [answerIn(limit, startedAt)];
        const seen: string[] = [];
        for (let moment = nextMoment(clocks); moment !== undefined; moment = nextMoment(clocks)) {
          const found = findDue(clocks, moment);
          seen.push(...found.warned.map(() => 'warned'), ...found.overdue.map(() => 'overdue'));
          clocks = found.clocks;
        }
        expect(seen).toEqual(only(clocks).warnAt < only(clocks).dueAt ? ['warned', 'overdue'] : ['overdue']);
        expect(findDue(clocks, later(only(clocks).dueAt, daysInMs(400)))).toMatchObject({ warned: [], overdue: [] });
      }),
    );
  });

  it('that is met or owed no more is not looked at again; one that was met keeps its moment', () => {
    const [sign, answer] = [startClock(calendar, 'sign', '2h', noon, [], 'A'), answerIn('7d', noon)];
    const met = meetClocks([sign, answer], ['sign'], later(noon, 5), 'A');
    expect(meetClocks(met, ['sign', 'answer'], later(noon, 9), 'A').map(({ metAt }) => metAt)).toEqual([
      later(noon, 5),
      undefined,
    ]);
    expect(dropClocks(met, () => true)).toEqual([{ ...sign, metAt: later(noon, 5) }]);
    expect(nextMoment(dropClocks(met, () => true))).toBeUndefined();
  });

  it.each(urgencies)('has a limit for every step of a matter that is %s', (urgency) => {
    const appeal = anAppeal({ urgency });
    expect(appeal.clocks.every(({ limit, dueAt }) => /^\d+[hd]$/.test(limit) && dueAt > noon)).toBe(true);
  });
});
