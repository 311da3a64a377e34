import type { MembershipView } from '../../../../shared/memberships/membership';
import { whoFits } from './who-fits';

const member = (name: string, ...skills: MembershipView['skills']) =>
  ({ name, unitName: `${name}的单位`, skills }) as MembershipView;
const [anna, bert, cora] = [member('安娜'), member('贝特', 'repair'), member('科拉', 'phones')];
const named = (members: readonly MembershipView[]) => members.map(({ name }) => name);

test('who can do such a thing is named first, and nobody is left out', () => {
  expect(named(whoFits([anna, bert, cora], 'repair', ''))).toEqual(['贝特', '安娜', '科拉']);
  expect(named(whoFits([anna, bert, cora], 'learning', ''))).toEqual(['科拉', '安娜', '贝特']);
  expect(named(whoFits([anna, bert, cora], undefined, ''))).toEqual(['安娜', '贝特', '科拉']);
});

test('a name or a unit finds somebody', () => {
  expect(named(whoFits([anna, bert, cora], 'repair', ' 科拉的 '))).toEqual(['科拉']);
  expect(whoFits([anna, bert, cora], 'repair', '没有这个人')).toEqual([]);
});
