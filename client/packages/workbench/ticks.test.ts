import { noTicks, ticked, tickedAmong } from './ticks';

const offered = Array.from({ length: 30 }, (_, at) => `wish ${at}`);
const at = (index: number): string => offered[index] ?? '';

test('a row is ticked and unticked by itself', () => {
  const one = ticked(noTicks, offered, at(3), false);
  expect([one.ids, ticked(one, offered, at(3), false).ids]).toEqual([[at(3)], []]);
});

test('a range goes from the last one to this, in either direction; without a last one it is one row', () => {
  const one = ticked(noTicks, offered, at(5), true);
  expect(one.ids).toEqual([at(5)]);
  expect(ticked(one, offered, at(3), true).ids).toEqual([at(5), at(3), at(4)]);
  expect(ticked(one, offered, at(6), true).ids).toEqual([at(5), at(6)]);
});

test('no more are ticked than somebody reads through with attention', () => {
  const many = ticked(ticked(noTicks, offered, at(0), false), offered, at(29), true);
  expect([many.ids.length, ticked(many, offered, at(29), false).ids.length]).toEqual([20, 20]);
});

test('what has left the list is ticked no more', () => {
  const both = ticked(ticked(noTicks, offered, at(0), false), offered, at(1), false);
  expect(tickedAmong(both, [at(1)])).toEqual([at(1)]);
});
