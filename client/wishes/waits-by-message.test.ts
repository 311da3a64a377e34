import { type ClaimState, type WishState, wishStates } from '../../shared/wishes/wish';
import { aWishView } from '../testkit/wish-view';
import { waitsByMessage } from './waits-by-message';

const noon = '2026-11-22T04:00:00.000Z';

/** What each waits for in each state, written by hand. */
const author: Record<WishState, string | undefined> = {
  submitted: 'wishToReview',
  needs_info: 'wishToReview',
  published: 'wishUnderway',
  assigned: 'wishUnderway',
  claimed: 'wishUnderway',
  delivered: 'wishUnderway',
  completed: undefined,
  withdrawn: undefined,
  closed: undefined,
};
const over: readonly WishState[] = ['completed', 'withdrawn', 'closed'];
const claimer: Record<ClaimState, string | undefined> = {
  waiting: 'member',
  offered: undefined,
  held: 'claim',
  delivered: 'claim',
  confirmed: undefined,
  released: undefined,
};

test.each(wishStates)('the author of a wish that is %s is asked for what is still to come', (state) => {
  expect(waitsByMessage(aWishView({ state, relations: ['author'] }))).toBe(author[state]);
});

test.each(
  wishStates.flatMap((state) => (Object.keys(claimer) as ClaimState[]).map((claim) => [claim, state] as const)),
)('whoever has a claim that is %s of a wish that is %s waits while his part is not over', (claim, state) => {
  const view = aWishView({ state, relations: ['claimer'] });
  const myClaim = { state: claim, claimedAt: noon, leaseUntil: noon, size: 1 };
  expect(waitsByMessage({ ...view, myClaim })).toBe(over.includes(state) ? undefined : claimer[claim]);
});

test('a passer-by waits for nothing', () => {
  expect(waitsByMessage(aWishView({ state: 'published', relations: [] }))).toBeUndefined();
});

test('the author of a referred wish waits for what comes of it, and of one that is settled for nothing', () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2026-11-29',
  } as const;
  const asked = (outcome?: 'helped' | 'waiting') =>
    waitsByMessage(
      aWishView({ state: 'closed', relations: ['author'], referral: { ...referral, ...(outcome ? { outcome } : {}) } }),
    );
  expect([asked(), asked('waiting'), asked('helped')]).toEqual(['wishUnderway', 'wishUnderway', undefined]);
});
