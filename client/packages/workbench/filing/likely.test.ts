import { emptyFiling } from './filing-draft';
import { ranked } from './likely';

const person = (at: number, number: string, nameMask: string, homeName: string) => ({
  personId: `01K9PRNCPA000000000000000${at}`,
  number,
  nameMask,
  homeName: `古寨社区${homeName}`,
  roomMask: '1****',
  child: false,
  registeredAt: '2026-11-20T02:15:00.000Z',
});
const zhao = person(1, '40271830', '赵**', '北山里1号楼');
const wang = person(2, '13579248', '王**', '北山里11号楼');
const li = person(3, '24681357', '李**', '南河苑1号楼');
const everybody = [wang, li, zhao];
const masks = ({ people, likely }: ReturnType<typeof ranked>) => [
  people.map(({ nameMask }) => nameMask[0]).join(''),
  likely,
];

test.each([
  ['nothing is known', {}, '王李赵', 0],
  ['the house is named with its estate', { house: { estate: '北山里', number: '1' } }, '赵王李', 1],
  ['only the house’s number is named', { house: { estate: '', number: '1' } }, '李赵王', 2],
  ['a surname is known', { speaker: '王桂兰' }, '王李赵', 1],
  ['house and surname agree', { house: { estate: '', number: '1' }, speaker: '赵秀英' }, '赵李王', 2],
  ['he has told the number that he was given', { number: '13579248', speaker: '赵秀英' }, '王赵李', 2],
])('where %s, the likeliest come first', (_, clues, order, likely) => {
  expect(masks(ranked(everybody, { ...emptyFiling, ...clues }, ''))).toEqual([order, likely]);
});

test.each([
  ['赵', '赵'],
  ['赵秀英', '赵'],
  ['南河苑', '李'],
  ['1357', '王李'],
  ['李 北山里', ''],
  ['', '王李赵'],
])('whoever types “%s” finds %s', (typed, order) => {
  expect(masks(ranked(everybody, emptyFiling, typed))[0]).toBe(order);
});
