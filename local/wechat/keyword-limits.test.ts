import * as fc from 'fast-check';
import { fitsKeyword, keywordType } from './keyword-limits';

const HAN = [...'田和街道社区居民心愿审核通过张三粤挂'];
const LETTERS = [...'abcxyzABCXYZ'];
const DIGITS = [...'0123456789'];
const SYMBOLS = [...'+-.,!?()/#@*&:·，。！（）《》'];
const EVERYTHING = [...HAN, ...LETTERS, ...DIGITS, ...SYMBOLS];

const textOf = (signs: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...signs), { minLength, maxLength }).map((chosen) => chosen.join(''));

/** For each type: what it is made of, and the most of it. */
const BY_LENGTH = [
  ['thing', EVERYTHING, 20],
  ['number', DIGITS, 32],
  ['letter', LETTERS, 32],
  ['symbol', SYMBOLS, 5],
  ['character_string', [...LETTERS, ...DIGITS, ...SYMBOLS], 32],
  ['phone_number', [...DIGITS, ...SYMBOLS], 17],
  ['phrase', HAN, 5],
] as const;

describe.each(BY_LENGTH)('%s', (type, signs, most) => {
  test('takes everything of its signs up to its length', () => {
    fc.assert(fc.property(textOf(signs, 1, most), (value) => fitsKeyword(type, value)));
  });
  test('takes nothing longer, and nothing empty', () => {
    fc.assert(fc.property(textOf(signs, most + 1, most + 20), (value) => !fitsKeyword(type, value)));
    expect(fitsKeyword(type, '')).toBe(false);
  });
  test('takes no control character anywhere', () => {
    const control = fc.constantFrom('\n', '\r', '\t', '\u0000', '\u007f', '\u0085', '\u2028');
    const broken = fc.tuple(textOf(signs, 0, 2), control, textOf(signs, 0, 2)).map((parts) => parts.join(''));
    fc.assert(fc.property(broken, (value) => !fitsKeyword(type, value)));
  });
});

/** For each type the signs it never takes, not even one of them. */
const FOREIGN = [
  ['number', [...HAN, ...LETTERS, ' ', '-']],
  ['letter', [...HAN, ...DIGITS, ...SYMBOLS, ' ']],
  ['symbol', [...HAN, ...LETTERS, ...DIGITS, ' ']],
  ['character_string', [...HAN, ' ', '😀']],
  ['phone_number', [...HAN, ...LETTERS, ' ']],
  ['phrase', [...LETTERS, ...DIGITS, ...SYMBOLS, ' ']],
  ['name', [...DIGITS, ' ', '😀']],
  ['car_number', [...SYMBOLS, ' ']],
  ['amount', [...HAN, ...LETTERS, ' ']],
] as const;

const LEGAL_START = {
  number: '1',
  letter: 'a',
  symbol: '#',
  character_string: 'a1#',
  phone_number: '0631',
  phrase: '通过',
  name: '张三',
  car_number: '粤A8',
  amount: '¥12',
} as const;

test.each(FOREIGN)('%s takes no sign of another kind', (type, foreign) => {
  expect(fitsKeyword(type, LEGAL_START[type])).toBe(true);
  for (const sign of foreign)
    expect([sign, fitsKeyword(type, LEGAL_START[type] + sign + LEGAL_START[type])]).toEqual([sign, false]);
});

test('a name is ten characters when any is Chinese, else twenty letters or symbols', () => {
  fc.assert(fc.property(textOf(HAN, 1, 10), (value) => fitsKeyword('name', value)));
  fc.assert(fc.property(textOf(HAN, 11, 30), (value) => !fitsKeyword('name', value)));
  fc.assert(fc.property(textOf(LETTERS, 1, 20), (value) => fitsKeyword('name', value)));
  fc.assert(fc.property(textOf(LETTERS, 21, 40), (value) => !fitsKeyword('name', value)));
  fc.assert(fc.property(textOf(LETTERS, 10, 19), (value) => !fitsKeyword('name', `张${value}`)));
});

const padded = fc.boolean();
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const two = (value: number) => String(value).padStart(2, '0');
const clockOf = fc.tuple(day, fc.boolean()).map(([at, seconds]) => {
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  return seconds ? `${clock}:${two(at.getUTCSeconds())}` : clock;
});
const dayOf = fc.tuple(day, padded, fc.constantFrom('年', '-', '/', '.')).map(([at, pad, sign]) => {
  const [month, date] = [at.getUTCMonth() + 1, at.getUTCDate()].map((value) => (pad ? two(value) : String(value)));
  return sign === '年'
    ? `${at.getUTCFullYear()}年${month}月${date}日`
    : `${at.getUTCFullYear()}${sign}${month}${sign}${date}`;
});

test('a time is a clock time, with a date before it or not, and two of them make a period', () => {
  fc.assert(
    fc.property(dayOf, clockOf, clockOf, (date, from, until) =>
      [from, `${date} ${from}`, `${from}~${until}`, `${date} ${from}~${until}`].every((value) =>
        fitsKeyword('time', value),
      ),
    ),
  );
  fc.assert(fc.property(dayOf, (date) => !fitsKeyword('time', date)));
});

test('a date is a date, with a clock time after it or not, and two of them make a period', () => {
  fc.assert(
    fc.property(dayOf, dayOf, clockOf, (from, until, clock) =>
      [from, `${from} ${clock}`, `${from}~${until}`].every((value) => fitsKeyword('date', value)),
    ),
  );
  fc.assert(fc.property(clockOf, (clock) => !fitsKeyword('date', clock)));
});

test.each([
  ['time', '15:01', true],
  ['time', '2019年10月1日 15:01', true],
  ['time', '24:00', false],
  ['time', '9:05', false],
  ['time', '15:60', false],
  ['time', '15:01~16:01~17:01', false],
  ['time', '15:01~', false],
  ['time', '明天上午', false],
  ['date', '2019年10月1日', true],
  ['date', '2019年10月1日 15:01', true],
  ['date', '2019-12-25 09:42', true],
  ['date', '2018年1月', true],
  ['date', '1月1日', true],
  ['date', '2018-01', true],
  ['date', '01-01', true],
  ['date', '2019-13-01', false],
  ['date', '2019-02-29', false],
  ['date', '2020-02-29', true],
  ['date', '2019-02/03', false],
  ['date', '2019-12-25T09:42', false],
  ['amount', '¥100.50元', true],
  ['amount', '100', true],
  ['amount', '￥1234567890', true],
  ['amount', '12345678901', false],
  ['amount', '¥¥1', false],
  ['amount', '一百元', false],
  ['phone_number', '+86-0766-66888866', true],
  ['car_number', '粤A8Z888挂', true],
  ['car_number', '粤A8Z8888挂', false],
  ['car_number', '粤A中888', false],
  ['number', '3.14', true],
  ['number', '3.', false],
  ['phrase', '配送中', true],
  ['phrase', '正在等待审核', false],
  ['name', '张3', false],
  ['thing', '😀'.repeat(11), false],
] as const)('%s %s fits: %s', (type, value, fits) => {
  expect(fitsKeyword(type, value)).toBe(fits);
});

test.each([
  ['thing1', 'thing'],
  ['character_string13', 'character_string'],
  ['phone_number2', 'phone_number'],
  ['thing', undefined],
  ['keyword1', undefined],
  ['constructor1', undefined],
])('the key %s is of the type %s', (key, type) => {
  expect(keywordType(key)).toBe(type);
});
