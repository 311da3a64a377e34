import type { WishView } from '../../shared/wishes/wish';
import { aWishView } from '../testkit/wish-view';
import { buttonsOf, waitsForOthers } from './wish-buttons';

const held = { state: 'held', claimedAt: '2026-11-20T04:00:00.000Z', leaseUntil: '2026-12-10T04:00:00.000Z' } as const;
const on = (part: Partial<WishView>) => buttonsOf(aWishView(part), true);

test.each<[string, Partial<WishView>, ReturnType<typeof on>]>([
  [
    'a resident confirms what was done',
    { state: 'delivered', relations: ['author'], delivered: 1 },
    { primary: 'confirmWish', rest: [] },
  ],
  [
    'a resident who was asked back completes his wish',
    { state: 'needs_info', relations: ['author'] },
    { primary: 'resubmitWish', rest: ['withdrawWish'] },
  ],
  [
    'a resident who waits can only take his wish back',
    { state: 'submitted', relations: ['author'] },
    { rest: ['withdrawWish'] },
  ],
  [
    'staff publish a new wish or ask back',
    { state: 'submitted', relations: ['communityStaff'] },
    { primary: 'publishWish', rest: ['askWishInfo'] },
  ],
  [
    'a member takes an open wish',
    { state: 'published', relations: ['eligibleMember'] },
    { primary: 'claimWish', rest: [] },
  ],
  [
    'a claimer tells what he has done, or gives it back',
    { state: 'claimed', relations: ['claimer', 'eligibleMember'], myClaim: held },
    { primary: 'deliverWish', rest: ['releaseWish'] },
  ],
  ['a grid worker looks on', { state: 'submitted', relations: ['overseer'] }, { rest: [] }],
  [
    'nobody has a button on what has come to its end',
    { state: 'completed', relations: ['author', 'communityStaff'] },
    { rest: [] },
  ],
])('%s', (_, part, expected) => {
  expect(on(part)).toEqual(expected);
});

test('nobody is offered to claim or to publish his own wish', () => {
  expect(on({ state: 'published', relations: ['author', 'eligibleMember'] })).toEqual({ rest: ['withdrawWish'] });
  expect(on({ state: 'submitted', relations: ['author', 'communityStaff'] }).primary).toBeUndefined();
});

test('once a neighbour has delivered, the wish cannot be taken back, but the resident or staff need wait for nobody else', () => {
  for (const relation of ['author', 'communityStaff'] as const)
    expect(on({ state: 'published', places: 2, held: 2, delivered: 1, relations: [relation] })).toEqual({
      rest: ['settleWish'],
    });
});

test('a passer-by is offered to help, and asked who he is only when he taps', () => {
  expect(buttonsOf(aWishView({ state: 'published', relations: [] }), false).primary).toBe('claimWish');
});

test('somebody who has logged in and is no member here is told who can help', () => {
  const wish = aWishView({ state: 'published', relations: [] });
  expect(buttonsOf(wish, true).primary).toBeUndefined();
  expect(waitsForOthers(wish)).toBe(true);
});
