import { daysInMs, later } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { pairs, type Told as Written } from '../testkit/alike-reports';
import { noon } from '../testkit/fixed';
import { likeliest, likeness, mostSuggestions, type Told } from './likeness';

const twoDigits = (count: number): string => String(count).padStart(2, '0');

const placeOf = ({ grid, building }: Pick<Written, 'grid' | 'building'>): PlacePath => ({
  district: 'd900001',
  street: 's900001001',
  community: 'c900001001001',
  grid: `g900001001001${twoDigits(grid)}`,
  building: `b900001001001${twoDigits(grid)}0${twoDigits(building)}`,
});

const told = (written: Written): Told => ({
  words: written.words,
  category: written.category,
  place: placeOf(written),
  at: later(noon, daysInMs(written.day)),
});

const lamp: Written = { words: '3号楼门口的路灯不亮', grid: 1, building: 3, day: 0 };

describe('reports that may tell of the same', () => {
  it('are found among three suggestions in nine of ten cases, though neighbours use other words', () => {
    const earlier = pairs.map(({ first }) => told(first));
    const found = pairs.filter(({ second }, index) => {
      const mine = told(second);
      const before = earlier.filter(({ at }) => at <= mine.at);
      const suggested = likeliest(mine, before, { days: 30 });
      expect(suggested.length).toBeLessThanOrEqual(mostSuggestions);
      return suggested.some((one) => one === earlier[index]);
    });
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are the likelier the nearer they lie, and nothing in another community', () => {
    const dark = { ...lamp, words: '三号楼那块黑灯瞎火好几天了' };
    const scores = [dark, { ...dark, building: 4 }, { ...dark, grid: 2 }].map((other) =>
      likeness(told(lamp), told(other)),
    );
    expect([...scores].sort((one, other) => other - one)).toEqual(scores);
    const elsewhere = { ...told(dark), place: { ...placeOf(dark), community: 'c900001001002' } };
    expect(likeness(told(lamp), elsewhere)).toBe(0);
  });

  it('of one building are told apart by what they are about', () => {
    const [same, other] = [
      { ...lamp, words: '门口黑灯瞎火的，灯泡坏了' },
      { ...lamp, words: '电梯关门夹人' },
    ].map(told);
    if (same === undefined || other === undefined) throw new Error('both were written');
    expect(likeliest(told(lamp), [other, same], { days: 30 })[0]).toBe(same);
  });

  it('are not looked for beyond the days', () => {
    const old = told({ ...lamp, day: 31 });
    expect([likeliest(told(lamp), [old], { days: 30 }), likeliest(told(lamp), [old], { days: 31 })]).toEqual([
      [],
      [old],
    ]);
  });

  it('are the newer first where nothing else tells', () => {
    const [older, newer] = [told(lamp), told({ ...lamp, day: 5 })];
    expect(likeliest(told({ ...lamp, day: 6 }), [older, newer], { days: 30 })).toEqual([newer, older]);
  });
});
