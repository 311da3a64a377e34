const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const FULL_DATES = [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/] as const;
const MONTH_DAYS = [/^(\d{1,2})月(\d{1,2})日$/, /^(\d{1,2})[-/.](\d{1,2})$/] as const;
const YEAR_MONTHS = [/^(\d{4})年(\d{1,2})月$/, /^(\d{4})[-/.](\d{1,2})$/] as const;
const ANY_LEAP_YEAR = 2000;

/** `HH:MM` or `HH:MM:SS`, optionally after a date; or two of them joined by `~`. */
export function isTimeValue(value: string): boolean {
  return isPointOrPeriod(value, (point) => CLOCK.test(point) || isDateWithClock(point));
}

/** A date, optionally with a time of day; or two of them joined by `~`. */
export function isDateValue(value: string): boolean {
  return isPointOrPeriod(value, (point) => isDay(point) || isYearMonth(point) || isDateWithClock(point));
}

function isPointOrPeriod(value: string, isPoint: (point: string) => boolean): boolean {
  const points = value.split('~');
  return points.length <= 2 && points.every(isPoint);
}

function isDateWithClock(point: string): boolean {
  const [day, clock, ...rest] = point.split(' ');
  return day !== undefined && clock !== undefined && rest.length === 0 && isDay(day) && CLOCK.test(clock);
}

function isDay(point: string): boolean {
  const [chinese, separated] = FULL_DATES;
  const inChinese = chinese.exec(point);
  if (inChinese) return isCalendarDay(Number(inChinese[1]), Number(inChinese[2]), Number(inChinese[3]));
  const withSeparators = separated.exec(point);
  if (withSeparators) {
    return isCalendarDay(Number(withSeparators[1]), Number(withSeparators[3]), Number(withSeparators[4]));
  }
  const monthDay = MONTH_DAYS.map((pattern) => pattern.exec(point)).find((match) => match !== null);
  return monthDay !== undefined && isCalendarDay(ANY_LEAP_YEAR, Number(monthDay[1]), Number(monthDay[2]));
}

function isYearMonth(point: string): boolean {
  const match = YEAR_MONTHS.map((pattern) => pattern.exec(point)).find((found) => found !== null);
  return match !== undefined && Number(match[2]) >= 1 && Number(match[2]) <= 12;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
