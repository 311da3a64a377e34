import { screen } from '@testing-library/react';
import { open } from '../testkit/on-page';
import { aWishView } from '../testkit/wish-view';
import { WishFacts } from './wish-facts';

const now = '2026-11-22T04:00:00.000Z';
const offered = { state: 'offered', claimedAt: now, leaseUntil: '2026-11-24T04:00:00.000Z' } as const;

test('a member who is asked to bring a group reads with how many, and under which name', () => {
  const myClaim = { ...offered, size: 3, team: '第一中学志愿队' };
  open(<WishFacts wish={aWishView({ places: 5, held: 5, relations: ['assignee'], myClaim })} now={now} />);
  expect(screen.getByText('带队一共来3位（第一中学志愿队）')).toBeTruthy();
});

test('a member who is asked alone reads nothing of a group', () => {
  open(<WishFacts wish={aWishView({ relations: ['assignee'], myClaim: { ...offered, size: 1 } })} now={now} />);
  expect(screen.queryByText(/^带队/)).toBeNull();
});

test.each([
  ['author', '维修（您选的是物品）'],
  ['communityStaff', '维修（居民选的是物品）'],
] as const)('%s reads what the resident had called it beside what staff sorted it as', (relation, words) => {
  open(<WishFacts wish={aWishView({ category: 'repair', givenCategory: 'goods', relations: [relation] })} now={now} />);
  expect(screen.getByText(words)).toBeTruthy();
});
