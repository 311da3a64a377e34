import { mayBePublishedTogether } from './together';

const plain = { state: 'submitted', textVerdict: 'pass', words: '想请人教我用手机挂号' } as const;

test.each([
  ['its words have passed and nothing else is to be decided', {}, true],
  ['its words are still being checked', { textVerdict: 'pending' }, false],
  ['somebody must read its words', { textVerdict: 'review' }, false],
  ['nobody could check its words', { textVerdict: 'unavailable' }, false],
  ['its words are risky', { textVerdict: 'risky' }, false],
  ['it is on the wall already', { state: 'published' }, false],
  ['the resident is asked for more', { state: 'needs_info' }, false],
  ['somebody would climb', { words: '要爬梯子换灯泡' }, false],
  ['it tells of hardship', { words: '我家是低保户，想要一床棉被' }, false],
  ['it tells of an illness', { words: '生病了，想请人陪我走走' }, false],
  ['it is of health', { category: 'health' }, false],
  ['it is of a child', { words: '想请人辅导上小学的孙女' }, false],
  ['its words are not known', { words: undefined }, false],
] as const)('a wish may be published together with others: %s', (_, more, may) => {
  expect(mayBePublishedTogether({ ...plain, ...more })).toBe(may);
});
