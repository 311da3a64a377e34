import * as fc from 'fast-check';
import { maskName, maskPhone, personName, publicWords, words } from './text';

const wish = words(4, 20);
const hidden = [
  '\u0000',
  '\u0007',
  '\u200b',
  '\u200c',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u007f',
  '\u2060',
  '\u0085',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u206f',
  '\u2800',
  '\u3164',
  '\ufe00',
  '\uffa0',
  '\ufff9',
  '\u{e0041}',
  '\u{e0100}',
];

describe('words that a person typed', () => {
  it('lose the blanks around them', () => {
    expect(wish.parse('  换一只灯泡\n')).toBe('换一只灯泡');
  });

  it.each([
    ['换灯泡', false],
    ['换灯泡吧', true],
    ['   换灯泡   ', false],
    ['灯'.repeat(20), true],
    ['灯'.repeat(21), false],
    ['灯泡\n和开关', true],
  ])('%j are taken: %s', (text, taken) => {
    expect(wish.safeParse(text).success).toBe(taken);
  });

  it.each(hidden)('are refused when they hide something from their reader (%j)', (sign) => {
    expect(wish.safeParse(`换一只${sign}灯泡`).success).toBe(false);
  });

  it.each(['\ud800', '\udc00', '灯\udbff泡'])('are refused when half a character was left in them (%j)', (text) => {
    expect(wish.safeParse(`换一只灯泡${text}`).success).toBe(false);
  });

  it.each(['谢谢大家😀👍', '一家三口👨‍👩‍👧', '护士👩🏽‍⚕️帮忙'])('may hold whole emoji, joined ones too: %s', (text) => {
    expect(wish.parse(text)).toBe(text);
  });

  it('come back as they were put in, or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const parsed = wish.safeParse(text);
        if (!parsed.success) return true;
        const length = [...parsed.data].length;
        return parsed.data === text.trim() && length >= 4 && length <= 20;
      }),
    );
  });
});

describe('a name', () => {
  it.each(['张伟', '欧阳娜娜', '买买提·吐尔逊', 'Anne-Marie O’Neil'.replace('’', "'"), 'Li Wei'])(
    '%s is one',
    (name) => {
      expect(personName.safeParse(name).success).toBe(true);
    },
  );

  it.each(['张', '张3', '张伟!', '', '138', '张\u200b伟', 'A', '<b>张伟</b>'])('%j is none', (name) => {
    expect(personName.safeParse(name).success).toBe(false);
  });
});

describe('masks', () => {
  it('show of a name the first character and not its length', () => {
    expect([maskName('张伟'), maskName('张小明'), maskName('欧阳娜娜')]).toEqual(['张**', '张**', '欧**']);
  });

  it('keep a rare character whole', () => {
    expect(maskName('𠮷田')).toBe('𠮷**');
  });

  it.each([
    ['13812345678', '138******78'],
    ['12345678', '123***78'],
    ['1234567', '*******'],
    ['', ''],
  ])('of the phone %s leave %s', (phone, mask) => {
    expect(maskPhone(phone)).toBe(mask);
  });

  it('never let the middle of a phone through', () => {
    const phones = fc.integer({ min: 10_000_000_000, max: 19_999_999_999 }).map(String);
    fc.assert(fc.property(phones, (phone) => maskPhone(phone).replace(/\*/g, '').length === 5));
  });
});

describe('words that staff issue for strangers', () => {
  const issued = publicWords(4, 120);

  it.each([
    ['帮一位邻居换灯泡', true],
    ['陪80岁的邻居下棋，周六14:30', true],
    ['12月1日前，3号楼需要3个人', true],
    ['请打13812345678', false],
    ['请打 138 1234 5678', false],
    ['请打0631-5661234', false],
    ['证件号37100219500101123X', false],
    ['请打１３８１２３４５６７８', false],
    ['请打１３８－１２３４－５６７８', false],
    ['陪８０岁的邻居下棋，周六１４：３０', true],
  ])('%j are taken: %s', (text, taken) => {
    expect(issued.safeParse(text).success).toBe(taken);
  });
});
