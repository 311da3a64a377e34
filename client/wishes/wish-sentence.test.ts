import { type WishView, wishStates } from '../../shared/wishes/wish';
import { aWishView } from '../testkit/wish-view';
import { headline, nextOf } from './wish-sentence';

const now = '2026-11-22T04:00:00.000Z';
const word = (part: Partial<WishView>): string => headline(aWishView(part)).word;

test('a resident reads that a neighbour has helped and that he is asked to confirm, never that it is solved', () => {
  expect(word({ state: 'delivered', relations: ['author'] })).toBe('已帮办，请您确认');
});

test('a resident whose wish needs three neighbours reads how many are still missing', () => {
  expect(word({ state: 'published', places: 3, held: 2, relations: ['author'] })).toBe('已有2位邻居来帮，还差1位');
});

test('a member who holds a place reads that it is his to do, though others are still sought', () => {
  const held = { state: 'held', claimedAt: now, leaseUntil: '2026-12-10T04:00:00.000Z', size: 1 } as const;
  expect(word({ state: 'published', places: 3, held: 1, relations: ['claimer'], myClaim: held })).toBe(
    '您已认领，等您帮办',
  );
});

test('a member who gave his place back reads like any neighbour', () => {
  const released = { state: 'released', claimedAt: now, leaseUntil: '2026-12-10T04:00:00.000Z', size: 1 } as const;
  expect(word({ state: 'published', relations: ['claimer', 'eligibleMember'], myClaim: released })).toBe(
    '等一位邻居来帮',
  );
});

test('nobody is said to come while those in reserve are being asked', () => {
  const asked = { state: 'claimed', held: 1, offered: 1 } as const;
  expect([word({ ...asked, relations: ['author'] }), word({ ...asked, relations: ['communityStaff'] })]).toEqual([
    '正在问轮到的邻居能不能来',
    '正在问轮到的邻居能不能来',
  ]);
  expect(word({ ...asked, places: 2, held: 2, relations: ['author'] })).toBe('已认领，邻居会来帮您');
});

test('before places are drawn everybody reads that they are, and when', () => {
  const drawn = { state: 'published', drawAt: '2026-11-23T01:00:00.000Z', places: 2 } as const;
  const waiting = { state: 'waiting', claimedAt: now, leaseUntil: now, size: 1, turn: 1 } as const;
  const readers: Partial<WishView>[] = [
    { relations: ['author'] },
    { relations: ['communityStaff'] },
    { relations: [] },
    { relations: ['reserve'], myClaim: waiting },
  ];
  expect(readers.map((reader) => word({ ...drawn, ...reader }))).toEqual([
    '愿意来的邻居正在报名，到点分配',
    '轮候中，还差2位邻居',
    '轮候中，要2位邻居来帮',
    '您已报名，到点分配名额',
  ]);
  expect(nextOf(aWishView(drawn), now)).toEqual({ title: '分配名额', when: '明天09:00', late: false });
});

test('staff are told to call whoever has not confirmed in time', () => {
  expect(word({ state: 'delivered', toCall: true, relations: ['communityStaff'] })).toBe('居民还没确认，请打电话问问');
});

test('a closed wish says why', () => {
  expect(word({ state: 'closed', closeReason: 'unsafe', relations: ['author'] })).toBe(
    '已结束：有安全风险，请找专业人员',
  );
});

const referral = {
  kind: 'professional',
  office: '港华燃气客服',
  officePhone: '0631-5550011',
  callOn: '2026-11-29',
} as const;

test.each([
  [undefined, '已转给港华燃气客服', '已转给港华燃气客服'],
  ['waiting', '港华燃气客服还在办', '港华燃气客服还在办'],
  ['helped', '转介的事办好了', '转介的事办好了'],
  ['not_helped', '转介没有办成，请打电话给社区', '转介没有办成'],
] as const)('a referral of which is known: %s', (outcome, forAuthor, forStaff) => {
  const referred = { state: 'closed', referral: { ...referral, ...(outcome ? { outcome } : {}) } } as const;
  expect([word({ ...referred, relations: ['author'] }), word({ ...referred, relations: ['communityStaff'] })]).toEqual([
    forAuthor,
    forStaff,
  ]);
});

test('a referral promises a call by its day, and says when that day has gone by', () => {
  const on = (callOn: string) =>
    nextOf(aWishView({ state: 'closed', relations: ['author'], referral: { ...referral, callOn } }), now);
  expect([on('2026-11-29'), on('2026-11-20')]).toEqual([
    { title: '社区打电话问您', when: '11月29日（周日）', late: false },
    { title: '社区打电话问您', when: '原定11月20日（周五），已经过了', late: true },
  ]);
});

test('staff are told that the day of the call has come', () => {
  expect(word({ state: 'closed', toCall: true, relations: ['communityStaff'], referral })).toBe(
    '到了回访的日子，请打电话问居民',
  );
});

test.each(wishStates)('everybody reads a sentence about a wish that is %s', (state) => {
  const readers: Partial<WishView>[] = [
    { relations: ['author'] },
    { relations: ['communityStaff'] },
    { relations: [] },
  ];
  expect(readers.map((reader) => word({ ...reader, state }).length)).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
  expect(readers.map((reader) => word({ ...reader, state }))).not.toContain('');
});

test('the next step is promised by a time', () => {
  const view = aWishView({ state: 'submitted', relations: ['author'], dueAt: '2026-11-23T09:00:00.000Z' });
  expect(nextOf(view, now)).toEqual({ title: '社区答复您', when: '明天17:00前', late: false });
});

test('lateness is said honestly', () => {
  const view = aWishView({ state: 'submitted', relations: ['author'], dueAt: '2026-11-20T09:00:00.000Z' });
  expect(nextOf(view, now)).toMatchObject({ when: '已超时1天', late: true });
});

test('a wish that has come to its end promises nothing more', () => {
  expect(nextOf(aWishView({ state: 'completed' }), now)).toBeUndefined();
});

test('a member who is asked to bring a group reads that staff ask him, though others hold places already', () => {
  const offered = { state: 'offered', claimedAt: now, leaseUntil: now, size: 3 } as const;
  const view = aWishView({ state: 'claimed', places: 5, held: 5, relations: ['assignee'], myClaim: offered });
  expect(headline(view).word).toBe('社区想请您帮忙，能接吗');
});
