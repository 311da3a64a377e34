import { waitsForAuthor } from '../../wishes/waits-for-author';
import { claimNextWords, claimWaitsForMe, wishNextWords } from './next-words';

const now = '2026-11-20T02:00:00.000Z';
const wish = { state: 'submitted', places: 1, held: 0, toCall: false } as const;

test('a resident reads by when the community answers', () => {
  expect(wishNextWords({ ...wish, dueAt: '2026-11-21T09:00:00.000Z' }, now)).toEqual({
    words: '社区明天17:00前答复您',
    late: false,
  });
});

test('a community that is late is said to be late, and the resident is told to call', () => {
  expect(wishNextWords({ ...wish, dueAt: '2026-11-18T02:00:00.000Z' }, now)).toEqual({
    words: '社区答复已超时2天，可以打电话问问',
    late: true,
  });
});

test('a wish for three says how many neighbours are still wanted', () => {
  expect(wishNextWords({ ...wish, state: 'published', places: 3, held: 1 }, now)?.words).toBe(
    '已有1位邻居来帮，还需2位',
  );
});

test('who let the days of confirming pass is told that the community will call, not that he is late', () => {
  const unconfirmed = { ...wish, state: 'delivered', toCall: true, dueAt: '2026-11-18T02:00:00.000Z' } as const;
  expect(wishNextWords(unconfirmed, now)).toEqual({ words: '社区会打电话问问您，也可以现在确认', late: false });
});

test('whoever was sent to an office reads whom to call, and when the community calls him', () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2026-11-29',
  } as const;
  expect(wishNextWords({ ...wish, state: 'closed', referral }, now)).toEqual({
    words: '请打电话给港华燃气客服，点开看号码。社区回访：11月29日（周日）',
    late: false,
  });
  expect(
    wishNextWords({ ...wish, state: 'closed', referral: { ...referral, outcome: 'helped' } }, now),
  ).toBeUndefined();
});

test('a wish that has ended promises nothing more', () => {
  expect(wishNextWords({ ...wish, state: 'withdrawn' }, now)).toBeUndefined();
});

test('a member reads by which day the resident needs it', () => {
  expect(claimNextWords({ state: 'held', needBy: '2026-11-28' }, now)?.words).toContain('希望在11月28日（周六）前');
});

test('before places are drawn, the resident and whoever would come read when they are; later a member waits for his turn', () => {
  const drawAt = '2026-11-21T01:00:00.000Z';
  expect(wishNextWords({ ...wish, state: 'published', drawAt }, now)?.words).toBe('邻居们正在报名，明天09:00分配');
  const waiting = { state: 'waiting', drawAt } as const;
  expect([claimNextWords(waiting, now)?.words, claimNextWords(waiting, drawAt)?.words]).toEqual([
    '明天09:00分配名额，结果会通知您',
    '轮到您时会收到通知',
  ]);
});

test('what waits for the person: completing, confirming, helping', () => {
  expect((['submitted', 'needs_info', 'delivered'] as const).map((state) => waitsForAuthor({ state }))).toEqual([
    false,
    true,
    true,
  ]);
  expect((['held', 'delivered', 'released'] as const).map((state) => claimWaitsForMe({ state }))).toEqual([
    true,
    false,
    false,
  ]);
});
