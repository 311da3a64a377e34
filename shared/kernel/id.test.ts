import * as fc from 'fast-check';
import { idempotencyKeySchema, isSpokenNumber, placeIdSchema, spokenNumber, ulidSchema } from './id';

const sevenDigits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'));
const withDigit = (text: string, at: number, digit: string): string => text.slice(0, at) + digit + text.slice(at + 1);

describe('the number that people say aloud', () => {
  it('is seven digits and one that guards them', () => {
    fc.assert(
      fc.property(sevenDigits, (seven) => /^\d{8}$/.test(spokenNumber(seven)) && isSpokenNumber(spokenNumber(seven))),
    );
  });

  it('follows the published table of Damm: 572 is guarded by 4', () => {
    expect(spokenNumber('0000572')).toBe('00005724');
  });

  it('is not heard when a single digit was misheard, whichever it was', () => {
    fc.assert(
      fc.property(sevenDigits, (seven) => {
        const number = spokenNumber(seven);
        for (let at = 0; at < 8; at += 1) {
          for (const digit of '0123456789'.replace(number.charAt(at), '')) {
            expect(isSpokenNumber(withDigit(number, at, digit))).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is not heard when two neighbouring digits were swapped', () => {
    const swaps = sevenDigits.chain((seven) =>
      fc.tuple(fc.constant(spokenNumber(seven)), fc.integer({ min: 0, max: 6 })),
    );
    fc.assert(
      fc.property(swaps, ([number, at]) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`;
        return !isSpokenNumber(swapped);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '1234567', '123456789', '1234567a', ' 12345678', '１２３４５６７８'])('is not %j', (text) => {
    expect(isSpokenNumber(text)).toBe(false);
  });
});

describe('ids', () => {
  it.each([
    ['01K9ABCDEF0123456789ABCDEF', true],
    ['81K9ABCDEF0123456789ABCDEF', false],
    ['01K9ABCDEF0123456789ABCDE', false],
    ['01K9ABCDEF0123456789ABCDEI', false],
    ['01k9abcdef0123456789abcdef', false],
  ])('of things: %s is one: %s', (text, isOne) => {
    expect(ulidSchema.safeParse(text).success).toBe(isOne);
  });

  it.each([
    ['d371071', true],
    ['b371071007001001', true],
    ['x371071', false],
    ['d37107', false],
    ['d371071#', false],
  ])('of places: %s is one: %s', (text, isOne) => {
    expect(placeIdSchema.safeParse(text).success).toBe(isOne);
  });

  it.each([
    ['0123456789abcdef', true],
    ['0123456789abcde', false],
    ['0123456789abcde#', false],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
  ])('of taps: %s is one: %s', (text, isOne) => {
    expect(idempotencyKeySchema.safeParse(text).success).toBe(isOne);
  });
});
