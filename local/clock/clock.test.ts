import { createClock } from './clock';
import { readDuration } from './duration';

describe('the local clock', () => {
  test('runs with real time and keeps its lead', () => {
    let real = 1_000;
    const clock = createClock(() => real);
    clock.moveTo(5_000);
    real += 10;
    expect([clock.now(), clock.ahead()]).toEqual([5_010, 4_000]);
  });

  test('never runs backwards', () => {
    const clock = createClock(() => 1_000, 500);
    expect(() => clock.moveTo(1_499)).toThrow('has passed');
    expect(clock.now()).toBe(1_500);
  });

  test.each([
    ['PT48H', 48 * 3_600_000],
    ['P2D', 48 * 3_600_000],
    ['P1DT2H3M4S', 93_784_000],
    ['P1W', 7 * 86_400_000],
  ])('%s is %d milliseconds', (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });

  test.each(['', 'P', 'PT', '48H', 'P1M', 'PT-1H', 'PT1.5H', 'P9999999W'])('"%s" is no duration', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});
