import { hoursInMs } from '../../shared/kernel/instant';
import { awakeLater } from './quiet-hours';

/** Shanghai is eight hours ahead. */
test.each([
  ['at noon, in the evening', '2026-11-22T04:00:00.000Z', 9, '2026-11-22T13:00:00.000Z'],
  ['to the end of the day, and not beyond it', '2026-11-22T04:00:00.000Z', 10, '2026-11-22T14:00:00.000Z'],
  ['at nine in the evening, on the next morning', '2026-11-22T13:00:00.000Z', 2, '2026-11-23T00:00:00.000Z'],
  ['at night, counted from seven', '2026-11-22T18:30:00.000Z', 12, '2026-11-23T11:00:00.000Z'],
  ['over two nights', '2026-11-22T13:00:00.000Z', 18, '2026-11-24T01:00:00.000Z'],
])('who is asked %s has his hours', (_, at, hours, until) => {
  expect(awakeLater(at, hoursInMs(hours))).toBe(until);
});
