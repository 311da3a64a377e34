import * as fc from 'fast-check';
import { doorKey, nameKey, plainNumerals } from './door';

describe('one door', () => {
  it.each([
    ['2单元301', '2-301'],
    ['2单元301室', '2-301'],
    ['２单元３０１', '2-301'],
    ['二单元301', '2-301'],
    ['2-301', '2-301'],
    ['02-0301', '2-301'],
    ['2#301', '2-301'],
    ['2—301号', '2-301'],
    [' 2 单元 301 户', '2-301'],
    ['301', '301'],
    ['a座12', 'A座12'],
  ])('%j is compared as %j', (room, key) => {
    expect(doorKey(room)).toBe(key);
  });

  it.each([
    ['2单元301', '3单元201'],
    ['2单元301', '230-1'],
    ['301', '3-1'],
    ['1单元11', '11-1'],
  ])('%j is another one than %j', (one, other) => {
    expect(doorKey(one)).not.toBe(doorKey(other));
  });

  it('is compared alike however often it has been through the comparison', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'01239单元室号-#十一 A') }), (room) => {
        const once = doorKey(room);
        expect(doorKey(`${once}室`)).toBe(doorKey(once));
      }),
    );
  });
});

it.each([
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十三', '23'],
  ['三号楼', '3号楼'],
])('%s is %s', (text, digits) => {
  expect(plainNumerals(text)).toBe(digits);
});

it('a name is compared without blanks, whichever dot it was written with', () => {
  expect(nameKey('阿依古丽 ・ 买买提')).toBe(nameKey('阿依古丽·买买提'));
  expect(nameKey('张伟')).not.toBe(nameKey('张炜'));
});
