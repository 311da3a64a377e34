import type { MembershipView } from '../../../../shared/memberships/membership';
import type { WishCategory } from '../../../../shared/wishes/wish';
import { whoFits } from './who-fits';

const member = (name: string, ...skills: MembershipView['skills']) =>
  ({ name, unitName: `${name}的单位`, skills, freeHours: [] as MembershipView['freeHours'] }) as MembershipView;
const [anna, bert, cora] = [member('安娜'), member('贝特', 'repair'), member('科拉', 'phones')];
const now = '2026-11-24T04:00:00.000Z';
const asked = (category: WishCategory | undefined) => ({ category, needBy: undefined });
const named = (members: readonly MembershipView[]) => members.map(({ name }) => name);

test('who can do such a thing is named first, and nobody is left out', () => {
  expect(named(whoFits([anna, bert, cora], asked('repair'), '', now))).toEqual(['贝特', '安娜', '科拉']);
  expect(named(whoFits([anna, bert, cora], asked('learning'), '', now))).toEqual(['科拉', '安娜', '贝特']);
  expect(named(whoFits([anna, bert, cora], asked(undefined), '', now))).toEqual(['安娜', '贝特', '科拉']);
});

test('a name or a unit finds somebody', () => {
  expect(named(whoFits([anna, bert, cora], asked('repair'), ' 科拉的 ', now))).toEqual(['科拉']);
  expect(whoFits([anna, bert, cora], asked('repair'), '没有这个人', now)).toEqual([]);
});
