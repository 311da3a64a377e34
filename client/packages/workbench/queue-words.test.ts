import { aWishRow } from '../../testkit/people';
import { queueDue, queueState, shelfNamed, verdictWord } from './queue-words';

const now = '2026-11-22T02:15:00.000Z';

test('a wish that should have been answered yesterday says so before anything else', () => {
  expect(queueState(aWishRow({ dueAt: '2026-11-21T02:15:00.000Z' }), now)).toEqual({
    icon: 'alert',
    word: '已超时1天',
    tone: 'overdue',
  });
});

test('staff read by when they have promised an answer', () => {
  expect(queueDue(aWishRow({ dueAt: '2026-11-23T09:00:00.000Z' }), now)).toBe('明天17:00前答复');
});

test('a resident who has not confirmed in time is to be called', () => {
  expect(queueState(aWishRow({ state: 'delivered', toCall: true }), now).word).toBe('请打电话回访');
});

test('words that passed the check need no mark; words that nobody could check do', () => {
  expect(verdictWord({ textVerdict: 'pass' })).toBeUndefined();
  expect(verdictWord({ textVerdict: 'unavailable' })).toBe('文字未能检查，请细看');
});

test('an address with a shelf that does not exist opens the first', () => {
  expect([shelfNamed('delivered'), shelfNamed('nonsense'), shelfNamed(undefined)]).toEqual([
    'delivered',
    'submitted',
    'submitted',
  ]);
});

test('a referral stands with the day on which staff call', () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2026-11-29',
  } as const;
  const waits = aWishRow({ state: 'closed', referral });
  expect([queueState(waits, now).word, queueDue(waits, now)]).toEqual(['已转介', '回访：11月29日（周日）']);
  expect([queueState({ ...waits, toCall: true }, now).word, shelfNamed('referred')]).toEqual([
    '请打电话回访',
    'referred',
  ]);
});
