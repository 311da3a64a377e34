import { phone } from '../testkit/taro';
import { careWasOffered, readsElderMode, setReadingMode, wouldLikeCare } from './reading-mode';

beforeEach(() => {
  phone.reset();
  setReadingMode('standard');
});

test.each([
  [1, false],
  [1.34, false],
  [1.35, true],
  [1.4, true],
])('whose WeChat writes %s times the usual is offered 关怀版: %s', (factor, offered) => {
  phone.reads(factor);
  expect(wouldLikeCare()).toBe(offered);
});

test.each([
  ['ios', 17, false],
  ['ios', 22, false],
  ['ios', 23.8, true],
  ['android', 18, false],
  ['android', 22, true],
])('an older WeChat on %s says %s pixels: offered %s', (platform, pixels, offered) => {
  phone.readsInPixels(platform, pixels);
  expect(wouldLikeCare()).toBe(offered);
});

test('he is asked once, and never while he reads it already', () => {
  phone.reads(1.4);
  setReadingMode('larger');
  expect([readsElderMode(), wouldLikeCare()]).toEqual([true, false]);
  setReadingMode('standard');
  careWasOffered();
  expect(wouldLikeCare()).toBe(false);
});
