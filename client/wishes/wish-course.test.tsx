import { screen } from '@testing-library/react';
import { open } from '../testkit/on-page';
import { aWishView } from '../testkit/wish-view';
import { WishCourse } from './wish-course';

const at = '2026-11-22T04:00:00.000Z';

test('staff read which words were public before, and what a wish was called', () => {
  const step = {
    id: '01K9EVENT00000000000000002',
    at,
    act: 'assignWish',
    by: 'communityStaff' as const,
    note: '帮邻居换灯泡',
    sorted: { from: 'repair', to: 'errand' } as const,
  };
  open(<WishCourse wish={aWishView({ relations: ['communityStaff'], timeline: [step] })} now={at} />);
  expect(screen.getByText('原来公开的话：帮邻居换灯泡')).toBeTruthy();
  expect(screen.getByText('社区请邻居来帮（类别由“维修”改为“跑腿”）')).toBeTruthy();
});

test('who did a step for the resident is named where the reader may know it, and else told by his right', () => {
  const step = {
    id: '01K9EVENT00000000000000003',
    at,
    act: 'submitWish',
    by: 'author' as const,
    through: 'relative' as const,
  };
  const again = { ...step, id: '01K9EVENT00000000000000004', act: 'resubmitWish', actedBy: '孙小梅' };
  open(<WishCourse wish={aWishView({ relations: ['author'], timeline: [step, again] })} now={at} />);
  expect(screen.getByText(/（家人代办）/)).toBeTruthy();
  expect(screen.getByText(/（家人代办：孙小梅）/)).toBeTruthy();
});
