import type { WishView } from '../../shared/wishes/wish';
import { aWishView } from '../testkit/wish-view';
import { buttonsOf, waitsForOthers } from './wish-buttons';

const held = {
  state: 'held',
  claimedAt: '2026-11-20T04:00:00.000Z',
  leaseUntil: '2026-12-10T04:00:00.000Z',
  size: 1,
} as const;
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
    'staff publish a new wish, dispatch it, ask back or end it',
    { state: 'submitted', relations: ['communityStaff'] },
    { primary: 'publishWish', rest: ['assignWish', 'askWishInfo', 'referWish', 'closeWish'] },
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
  [
    'a claimer who may has it extended as well',
    {
      state: 'claimed',
      relations: ['claimer'],
      myClaim: { ...held, extendTo: '2026-12-17T04:00:00.000Z' },
    },
    { primary: 'deliverWish', rest: ['extendClaim', 'releaseWish'] },
  ],
  [
    'whoever was asked takes it on, or says that he can’t',
    { state: 'assigned', relations: ['assignee', 'eligibleMember'], myClaim: { ...held, state: 'offered' } },
    { primary: 'acceptAssignment', rest: ['declineAssignment'] },
  ],
  [
    'a member who comes too late may stand in reserve',
    { state: 'claimed', held: 1, relations: ['eligibleMember'] },
    { primary: 'standInReserve', rest: [] },
  ],
  [
    'not where enough stand there',
    { state: 'claimed', held: 1, reserve: 10, relations: ['eligibleMember'] },
    { rest: [] },
  ],
  [
    'before places are drawn a member says that he would come, and takes none',
    { state: 'published', drawAt: '2026-12-01T04:00:00.000Z', reserve: 30, relations: ['eligibleMember'] },
    { primary: 'standInReserve', rest: [] },
  ],
  [
    'and takes that back',
    {
      state: 'published',
      drawAt: '2026-12-01T04:00:00.000Z',
      reserve: 1,
      relations: ['reserve', 'eligibleMember'],
      myClaim: { ...held, state: 'waiting' },
    },
    { rest: ['leaveReserve'] },
  ],
  [
    'whoever stands in reserve may leave it',
    {
      state: 'claimed',
      held: 1,
      reserve: 1,
      relations: ['reserve', 'eligibleMember'],
      myClaim: { ...held, state: 'waiting', turn: 1 },
    },
    { rest: ['leaveReserve'] },
  ],
  [
    'when his turn has come he takes the place, or says that he can’t',
    {
      state: 'claimed',
      held: 1,
      offered: 1,
      relations: ['assignee', 'eligibleMember'],
      myClaim: { ...held, state: 'offered' },
    },
    { primary: 'acceptAssignment', rest: ['declineAssignment'] },
  ],
  [
    'staff wait for the resident to confirm',
    { state: 'delivered', relations: ['communityStaff'], delivered: 1 },
    { rest: ['amendWish', 'closeWish'] },
  ],
  [
    'staff who ring a resident up confirm what he says',
    { state: 'delivered', relations: ['communityStaff'], delivered: 1, toCall: true },
    { primary: 'confirmWish', rest: ['amendWish', 'closeWish'] },
  ],
  ['a grid worker looks on', { state: 'submitted', relations: ['overseer'] }, { rest: [] }],
  [
    'nobody has a button on what has come to its end',
    { state: 'closed', relations: ['author', 'communityStaff'] },
    { rest: [] },
  ],
  [
    'a resident may say for some days that it was not met after all',
    { state: 'completed', relations: ['author'], undoUntil: '2026-12-01T04:00:00.000Z' },
    { rest: ['undoCompletion'] },
  ],
  ['not after them', { state: 'completed', relations: ['author', 'communityStaff'] }, { rest: [] }],
  [
    'staff may at any time',
    { state: 'completed', relations: ['communityStaff'] },
    { rest: ['undoCompletion', 'amendWish'] },
  ],
])('%s', (_, part, expected) => {
  expect(on(part)).toEqual(expected);
});

test('of thanks a story is told while he agrees, taken down while it is public, and taken back by him alone', () => {
  const thanked = (relation: 'author' | 'communityStaff', thanks: WishView['thanks'], part: Partial<WishView> = {}) =>
    on({ state: 'completed', relations: [relation], ...(thanks ? { thanks } : {}), ...part }).rest.filter((act) =>
      /Story|Thanks/.test(act),
    );
  const [offered, published, aside] = (['offered', 'published', 'set_aside'] as const).map((state) => ({ state }));
  expect([undefined, offered, published, aside].map((thanks) => thanked('author', thanks))).toEqual([
    [],
    ['withdrawThanks'],
    ['withdrawThanks'],
    ['withdrawThanks'],
  ]);
  expect([undefined, offered, published, aside].map((thanks) => thanked('communityStaff', thanks))).toEqual([
    [],
    ['publishStory', 'takeDownStory'],
    ['takeDownStory'],
    ['publishStory'],
  ]);
  const helped = { myClaim: { ...held, state: 'confirmed' } } as Partial<WishView>;
  expect(thanked('communityStaff', offered, helped)).toEqual(['takeDownStory']);
});

test('nobody is offered to claim or to publish his own wish', () => {
  expect(on({ state: 'published', relations: ['author', 'eligibleMember'] })).toEqual({ rest: ['withdrawWish'] });
  expect(on({ state: 'submitted', relations: ['author', 'communityStaff'] }).primary).toBeUndefined();
});

test('once a neighbour has delivered, the wish cannot be taken back, but the resident or staff need wait for nobody else', () => {
  const readBy = (relation: 'author' | 'communityStaff') =>
    on({ state: 'published', places: 3, held: 2, delivered: 1, relations: [relation] });
  expect([readBy('author'), readBy('communityStaff')]).toEqual([
    { rest: ['openContact', 'settleWish'] },
    { rest: ['assignWish', 'openContact', 'settleWish', 'referWish', 'amendWish', 'closeWish'] },
  ]);
});

test('a contact is opened once somebody comes, closed and looked at while it is open, and not opened by whoever comes', () => {
  const come = { state: 'claimed', held: 1, delivered: 0 } as const;
  const restOf = (part: Partial<WishView>) => on({ ...come, ...part }).rest.filter((act) => act.endsWith('Contact'));
  expect(restOf({ relations: ['author'] })).toEqual(['openContact']);
  expect(restOf({ relations: ['author'], contactOpen: ['phone'], contactOpenTo: 1 })).toEqual([
    'openContact',
    'closeContact',
  ]);
  const claimer = { relations: ['claimer', 'eligibleMember'], myClaim: held } as Partial<WishView>;
  expect([restOf(claimer), restOf({ ...claimer, contactOpen: ['phone'] })]).toEqual([[], ['revealContact']]);
  const staffToo = { ...claimer, relations: ['claimer', 'eligibleMember', 'communityStaff'] } as Partial<WishView>;
  expect(restOf(staffToo)).toEqual([]);
});

test('a passer-by is offered to help, and asked who he is only when he taps', () => {
  expect(buttonsOf(aWishView({ state: 'published', relations: [] }), false).primary).toBe('claimWish');
});

test('somebody who has logged in and is no member here is told who can help', () => {
  const wish = aWishView({ state: 'published', relations: [] });
  expect(buttonsOf(wish, true).primary).toBeUndefined();
  expect(waitsForOthers(wish)).toBe(true);
});

test('what is for professionals is referred before it is anything else', () => {
  const gas = { state: 'submitted', words: '燃气管松了', relations: ['communityStaff'] } as const;
  expect(buttonsOf(aWishView({ ...gas, relations: [...gas.relations] }), true)).toEqual({
    primary: 'referWish',
    rest: ['publishWish', 'assignWish', 'askWishInfo', 'closeWish'],
  });
});

test('staff note what came of a referral until it is known', () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2026-11-29',
  } as const;
  const of = (more: Partial<WishView>) => on({ state: 'closed', relations: ['communityStaff'], ...more });
  expect([
    of({ referral }),
    of({ referral: { ...referral, outcome: 'waiting' } }),
    of({ referral: { ...referral, outcome: 'helped' } }),
    of({}),
  ]).toEqual([
    { primary: 'settleReferral', rest: [] },
    { primary: 'settleReferral', rest: [] },
    { rest: [] },
    { rest: [] },
  ]);
});
