import * as fc from 'fast-check';
import { hoursInMs, instantAt, later } from '../../shared/kernel/instant';
import { sendableFrom } from './quiet-hours';

const times = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 11, 31) }).map(instantAt);
/** The clock on the wall in Shanghai, `21:59`. */
const wall = (at: string): string => later(at, hoursInMs(8)).slice(11, 16);

describe('a message', () => {
  it.each([
    ['at noon goes at once', '2026-11-22T04:00:00.000Z', '2026-11-22T04:00:00.000Z'],
    ['at 21:59 goes at once', '2026-11-22T13:59:59.999Z', '2026-11-22T13:59:59.999Z'],
    ['at 22:00 waits for the morning', '2026-11-22T14:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['at midnight waits for the same morning', '2026-11-22T16:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['at 06:59 waits for 07:00', '2026-11-22T22:59:59.999Z', '2026-11-22T23:00:00.000Z'],
    ['at 07:00 goes at once', '2026-11-22T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['on New Year’s Eve waits for the new year', '2026-12-31T15:30:00.000Z', '2026-12-31T23:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(sendableFrom(at)).toBe(expected);
  });

  it('never goes out from 22:00 to 07:00, waits nine hours at most, and never goes before its time', () => {
    fc.assert(
      fc.property(times, (at) => {
        const from = sendableFrom(at);
        expect(wall(from) >= '07:00' && wall(from) < '22:00').toBe(true);
        const waits = Date.parse(from) - Date.parse(at);
        expect(waits >= 0 && waits <= hoursInMs(9)).toBe(true);
        expect(sendableFrom(from)).toBe(from);
      }),
    );
  });

  it('that comes by day, or is urgent, does not wait', () => {
    fc.assert(
      fc.property(times, (at) => {
        expect(sendableFrom(at, true)).toBe(at);
        fc.pre(wall(at) >= '07:00' && wall(at) < '22:00');
        expect(sendableFrom(at)).toBe(at);
      }),
    );
  });
});
