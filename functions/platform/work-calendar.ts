/** The statutory calendar as far as it was announced when this was built: holidays and the weekends that make up for them. */
import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { WorkCalendar } from '../../shared/kernel/working-time';

const days = (named: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.keys(named));

export const statutoryCalendar: WorkCalendar = {
  years: new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4)))),
  holidays: days(holidays),
  makeUpDays: days(workdays),
};
