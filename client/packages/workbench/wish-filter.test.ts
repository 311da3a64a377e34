import { filterWords, noFilter, soughtBy, type WishFilter } from './wish-filter';

const all: WishFilter = {
  within: { id: 'g371071007002003', name: '第3网格' },
  category: 'repair',
  words: '灯泡',
  lateOnly: true,
};

test('nothing in particular asks for everything, and says nothing', () => {
  expect([soughtBy(noFilter), filterWords(noFilter, 'submitted')]).toEqual([{}, '']);
});

test('everything at once is asked of the cloud and said in words', () => {
  expect(soughtBy(all)).toEqual({ within: 'g371071007002003', category: 'repair', words: '灯泡', only: 'late' });
  expect(filterWords(all, 'submitted')).toBe('第3网格 · 维修 · 灯泡 · 已超时');
  expect(filterWords({ ...noFilter, lateOnly: true }, 'delivered')).toBe('要打电话问');
});
