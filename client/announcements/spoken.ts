/** Numbers, days, times and telephones as somebody says them aloud, who reads from a sheet and must not stumble. Pure. */
const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'] as const;

const digitWord = (digit: string): string => digits.charAt(Number(digit));

/** 0–9999 as it is counted: 十二, 一百零五, 两千零二十. */
export const countWords = (value: number): string => {
  if (value === 0) return '零';
  const places = [...String(value)];
  const words = places
    .map((digit, at) => (digit === '0' ? '零' : `${digitWord(digit)}${units[places.length - 1 - at] ?? ''}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return words.replace(/^一十/, '十').replace(/^二千/, '两千').replace(/^二百/, '两百');
};

/** Digit by digit; 1 is said 幺, so that nobody hears it as 7. */
export const digitWords = (text: string): string =>
  [...text].map((digit) => (digit === '1' ? '幺' : digitWord(digit))).join('');

const partOfDay = (hour: number): string => {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
};

const minuteWords = (minute: number): string => {
  if (minute === 0) return '';
  if (minute === 30) return '半';
  return minute < 10 ? `零${countWords(minute)}分` : `${countWords(minute)}分`;
};

/** 17:30 → 下午五点半. */
export const timeWords = (hour: number, minute: number): string => {
  const onTheDial = hour > 12 ? hour - 12 : hour;
  return `${partOfDay(hour)}${onTheDial === 2 ? '两' : countWords(onTheDial)}点${minuteWords(minute)}`;
};

const dayWords = (month: string, date: string): string => `${countWords(Number(month))}月${countWords(Number(date))}日`;
const yearWords = (year: string): string => `${[...year].map(digitWord).join('')}年`;

type Rule = readonly [pattern: RegExp, say: (...found: string[]) => string];

/** In this order: what is longer is said first, so that no part of it is taken for something else. */
const rules: readonly Rule[] = [
  [
    /(\d{4})-(\d{1,2})-(\d{1,2})/g,
    (_, year = '', month = '', date = '') => `${yearWords(year)}${dayWords(month, date)}`,
  ],
  [/(\d{4})年/g, (_, year = '') => yearWords(year)],
  [/(\d{3,4})-(\d{3,8})(?:-(\d{3,4}))?/g, (_, ...parts) => spokenNumber(parts.slice(0, 3))],
  [/(\d{1,2})[:：](\d{2})/g, (_, hour = '', minute = '') => timeWords(Number(hour), Number(minute))],
  [/(\d+)\.(\d+)/g, (_, whole = '', part = '') => `${wholeWords(whole)}点${[...part].map(digitWord).join('')}`],
  [/\d+/g, (number) => wholeWords(number ?? '')],
  [/—{2,}/g, () => '，'],
  [/[-–—~～]/g, () => '到'],
];

const spokenNumber = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(digitWords)
    .join('，');

/** Up to four digits are counted, longer ones are read out: 12345 is a telephone. */
const wholeWords = (number: string): string =>
  number.length > 4 || number.startsWith('0') ? digitWords(number) : countWords(Number(number));

export const spoken = (text: string): string =>
  rules.reduce(
    (said, [pattern, say]) =>
      said.replace(pattern, (...found: unknown[]) =>
        say(...found.map((part) => (typeof part === 'string' ? part : ''))),
      ),
    text,
  );
