import fc from 'fast-check';
import { bears, pairsOf, runsOf, searchWords } from './search-words';

describe('looking for words', () => {
  it.each([
    ['修水龙头', ['修水', '水龙', '龙头']],
    ['陪聊天，聊天', ['陪聊', '聊天']],
    ['Ｗi-Fi 坏了', ['wi', 'fi', '坏了']],
    ['修、水', []],
  ])('%s is found by its neighbouring characters', (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it.each(['修', '，。', '修 水', 'a-b'])('“%s” finds nothing, and is refused before it is looked for', (text) => {
    expect(searchWords.safeParse(text).success).toBe(false);
  });

  it('whoever looks for a piece of a text finds it by its first pair, and in the text itself', () => {
    const run = fc.string({ unit: fc.constantFrom(...'修水龙头陪聊天ａB1'), minLength: 2, maxLength: 20 });
    const cut = fc.tuple(run, fc.nat(18), fc.integer({ min: 2, max: 20 }));
    fc.assert(
      fc.property(cut, ([text, from, length]) => {
        const piece = [...text]
          .slice(Math.min(from, text.length - 2))
          .slice(0, length)
          .join('');
        expect(pairsOf(text)).toEqual(expect.arrayContaining([...pairsOf(piece)]));
        expect(bears(text, piece)).toBe(true);
      }),
    );
  });

  it('words that stand apart are both asked for', () => {
    expect([bears('修水龙头，不急', '不急 水龙'), bears('修水龙头', '水龙 不急')]).toEqual([true, false]);
  });

  it('what parts two words is no part of either', () => {
    expect([runsOf(' 修，水 '), bears('修，水', '修水')]).toEqual([['修', '水'], false]);
  });
});
