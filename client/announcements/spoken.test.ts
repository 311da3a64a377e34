import * as fc from 'fast-check';
import { countWords, digitWords, spoken, timeWords } from './spoken';

test.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [200, '两百'],
  [1000, '一千'],
  [1001, '一千零一'],
  [2020, '两千零二十'],
  [9999, '九千九百九十九'],
])('%i is counted as %s', (value, words) => {
  expect(countWords(value)).toBe(words);
});

test.each([
  [0, 5, '凌晨零点零五分'],
  [8, 30, '上午八点半'],
  [9, 0, '上午九点'],
  [12, 0, '中午十二点'],
  [14, 15, '下午两点十五分'],
  [17, 30, '下午五点半'],
  [22, 45, '晚上十点四十五分'],
])('%i:%i is said %s', (hour, minute, words) => {
  expect(timeWords(hour, minute)).toBe(words);
});

test.each([
  ['3月6日8:30至17:30停水', '三月六日上午八点半至下午五点半停水'],
  ['3月6日8:30-17:30停水', '三月六日上午八点半到下午五点半停水'],
  ['2026-03-06停电', '二零二六年三月六日停电'],
  ['2026年3月6日停电', '二零二六年三月六日停电'],
  ['请打0631-5550001', '请打零六三幺，五五五零零零幺'],
  ['请打400-123-4567', '请打四零零，幺二三，四五六七'],
  ['请打12345', '请打幺二三四五'],
  ['停水——请储水', '停水，请储水'],
  ['1号楼到12号楼', '一号楼到十二号楼'],
  ['每户1.5立方', '每户一点五立方'],
])('%s is read as %s', (text, words) => {
  expect(spoken(text)).toBe(words);
});

test('whatever is written, no digit is left for the reader to work out', () => {
  const number = fc.stringMatching(/^[0-9:.-]{1,14}$/);
  const text = fc.array(fc.oneof(number, fc.constantFrom('月', '日', '停水', '，', '年')), { maxLength: 8 });
  fc.assert(fc.property(text, (parts) => !/[0-9]/.test(spoken(parts.join('')))));
});

test('digits read one by one keep their number and order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,12}$/), (number) => {
      const back = [...digitWords(number)].map((word) => '零幺二三四五六七八九'.indexOf(word)).join('');
      expect(back).toBe(number);
    }),
  );
});
