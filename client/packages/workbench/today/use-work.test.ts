import { aWishRow } from '../../../testkit/people';
import { byDueDay } from './use-work';

/** Ten in the morning in Shanghai. */
const now = '2026-03-05T02:00:00.000Z';
const wish = (id: string, dueAt?: string) => aWishRow({ id, ...(dueAt === undefined ? {} : { dueAt }) });
const dayBefore = wish('01K9ABCDEF0123456789ABCDE0', '2026-03-04T01:00:00.000Z');
const tonight = wish('01K9ABCDEF0123456789ABCDE1', '2026-03-05T15:59:59.999Z');
const tomorrow = wish('01K9ABCDEF0123456789ABCDE2', '2026-03-05T16:00:00.000Z');
const never = wish('01K9ABCDEF0123456789ABCDE3');

test('due is what is over and what ends before this Shanghai midnight; late is only what is over', () => {
  expect(byDueDay([dayBefore, tonight, tomorrow, never], now)).toEqual({
    due: [dayBefore, tonight],
    rest: [tomorrow, never],
    late: 1,
  });
});
