import { isWorkday } from '../../shared/kernel/working-time';
import { statutoryCalendar } from './work-calendar';

describe('by the calendar that the State Council has announced, people', () => {
  it.each([
    ['work on an ordinary Friday', '2026-02-13', true],
    ['are at home for Spring Festival', '2026-02-17', false],
    ['work on the Saturday that makes up for it', '2026-02-28', true],
    ['are at home on the Saturday after', '2026-03-07', false],
    ['worked on a Sunday in 2020', '2020-01-19', true],
  ])('%s', (_, day, work) => {
    expect(isWorkday(statutoryCalendar, day)).toBe(work);
  });

  it('work from Monday to Friday in a year of which nothing is known', () => {
    expect(['2099-01-01', '2099-01-02', '2099-01-03'].map((day) => isWorkday(statutoryCalendar, day))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
