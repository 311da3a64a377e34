import { daysInMs, later } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { Wish } from '../wishes/wish';
import { queueQuestion, type Sought, type SoughtInQueue, wallQuestion } from '../wishes/wish-index';
import { wishIndexOn } from '../wishes/wish-index.dynamo';
import { wishRow } from '../wishes/wish-rows.dynamo';
import type { PageOf } from '../wishes/wish-store';
import { everyTerm, lateTerm, termsFor, termsToMend } from '../wishes/wish-terms';
import { aWish } from './builders';
import { idOf, noon } from './fixed';
import { home, otherCommunity } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';

const idsOf = (page: Result<PageOf<Wish>>): readonly string[] => {
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value.items.map(({ id }) => id);
};

const onWall = (name: string, more: Partial<Wish> = {}): Wish =>
  aWish({ id: idOf(name), state: 'published', category: 'repair', publicWords: '帮邻居修水龙头', ...more });
const inQueue = (name: string, more: Partial<Wish> = {}): Wish =>
  aWish({ id: idOf(name), state: 'submitted', words: '家里的水龙头一直漏水', dueAt: noon, ...more });

/** As many words as one wish can have, no two of its pairs alike. */
const longest = Array.from({ length: 120 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');

export const wishIndexContract: StoreContract = (fresh) => {
  const opened = async (...wishes: readonly Wish[]) => {
    const { table, put } = await fresh();
    await put(wishes.map(wishRow));
    const index = wishIndexOn(table, cursors);
    const standingOf = async (wish: Wish) => {
      const standing = await index.standing(wish.id);
      if (standing === undefined) throw new Error('it stands');
      return standing;
    };
    const add = async (wish: Wish) => {
      const standing = await standingOf(wish);
      const { gone, come } = termsToMend(standing.kept, termsFor(standing));
      return index.keep(standing, gone, come);
    };
    for (const wish of wishes) await add(wish);
    const onTheWall = async (sought: Sought, place: string = home.community) => {
      const question = wallQuestion(sought);
      if (question === undefined) throw new Error('something is sought');
      return idsOf(await index.find(question, place, undefined));
    };
    const queued = async (sought: Partial<SoughtInQueue>, place: string = home.community) => {
      const question = queueQuestion({ state: 'submitted', isForMembers: false, ...sought });
      if (question === undefined) throw new Error('something is sought');
      return idsOf(await index.find(question, place, undefined));
    };
    return { index, add, put, standingOf, onTheWall, queued };
  };

  describe('on the wall', () => {
    it('a wish is found at its community, its street and its grid by what is in its words, and nowhere else', async () => {
      const [tap, chat] = [onWall('tap'), onWall('chat', { category: 'companionship', publicWords: '陪老人聊天' })];
      const { onTheWall } = await opened(tap, chat);
      for (const place of [home.community, home.street, home.district])
        expect(await onTheWall({ words: '水龙头' }, place)).toEqual([tap.id]);
      expect(await onTheWall({ words: '聊天' }, home.grid)).toEqual([chat.id]);
      expect(await onTheWall({ words: '水龙头' }, otherCommunity.community)).toEqual([]);
    });

    it('nobody finds it by the resident’s own words', async () => {
      const { onTheWall } = await opened(onWall('tap', { words: '我家独居，厨房漏水' }));
      expect(await onTheWall({ words: '独居' })).toEqual([]);
    });

    it('a wish that is kept from the wall is found by nobody', async () => {
      const tap = onWall('tap');
      const { onTheWall, put } = await opened(tap, onWall('kept', { membersOnly: true }));
      expect(await onTheWall({ words: '水龙头' })).toEqual([tap.id]);
      await put([wishRow({ ...tap, membersOnly: true })]);
      expect(await onTheWall({ words: '水龙头' })).toEqual([]);
    });

    it('words and a category together leave what is of both', async () => {
      const [tap, lesson] = [onWall('tap'), onWall('lesson', { category: 'learning', publicWords: '教修水龙头' })];
      const { onTheWall } = await opened(tap, lesson);
      expect(await onTheWall({ category: 'learning' })).toEqual([lesson.id]);
      expect((await onTheWall({ words: '水龙头' })).toSorted()).toEqual([lesson.id, tap.id].toSorted());
      expect(await onTheWall({ words: '水龙头', category: 'repair' })).toEqual([tap.id]);
      expect(await onTheWall({ words: '修水管' })).toEqual([]);
    });

    it('a wish that has left it is not shown, even while its terms still lie there', async () => {
      const tap = onWall('tap');
      const { onTheWall, put } = await opened(tap);
      await put([wishRow({ ...tap, state: 'claimed' })]);
      expect(await onTheWall({ words: '水龙头' })).toEqual([]);
    });

    it('the longest words that staff can issue are all found', async () => {
      const long = onWall('long', { publicWords: longest });
      const { onTheWall } = await opened(long);
      expect(await onTheWall({ words: longest.slice(-2) })).toEqual([long.id]);
    });
  });

  describe('in the queues of staff', () => {
    it('a wish is found by the resident’s words and by those that staff issued, in its state alone', async () => {
      const [tap, open] = [inQueue('tap'), onWall('open', { words: '家里的水龙头一直漏水' })];
      const { queued } = await opened(tap, open);
      expect(await queued({ words: '漏水' })).toEqual([tap.id]);
      expect(await queued({ words: '漏水' }, home.grid)).toEqual([tap.id]);
      expect(await queued({ words: '漏水' }, otherCommunity.community)).toEqual([]);
      expect(await queued({ state: 'published', words: '帮邻居' })).toEqual([open.id]);
    });

    it('what is kept from the wall stands on a shelf of its own', async () => {
      const [kept, open] = [onWall('kept', { membersOnly: true }), onWall('open')];
      const { queued } = await opened(kept, open);
      const sought = { state: 'published', category: 'repair' } as const;
      expect([await queued(sought), await queued({ ...sought, isForMembers: true })]).toEqual([[open.id], [kept.id]]);
    });

    it('what has waited too long is found, the longest first, also of one category and with certain words', async () => {
      const day = (days: number) => later(noon, daysInMs(days));
      const [worst, late, soon] = [
        inQueue('worst', { dueAt: day(-2), category: 'repair' }),
        inQueue('late', { dueAt: day(-1), words: '想学用手机' }),
        inQueue('soon', { dueAt: day(1), category: 'repair' }),
      ];
      const { queued } = await opened(soon, late, worst);
      expect(await queued({ lateAt: noon })).toEqual([worst.id, late.id]);
      expect(await queued({ lateAt: noon, category: 'repair' })).toEqual([worst.id]);
      expect(await queued({ lateAt: noon, words: '手机' })).toEqual([late.id]);
      expect(await queued({ lateAt: day(1), category: 'repair' })).toEqual([worst.id, soon.id]);
    });

    it('they are counted without being fetched, no further than is asked', async () => {
      const { index } = await opened(inQueue('one'), inQueue('two'), inQueue('three', { dueAt: later(noon, 1) }));
      const count = (counted: object, most = 10) =>
        index.count({ shelf: 'submitted', term: everyTerm, ...counted }, home.community, most);
      expect(await count({})).toBe(3);
      expect(await count({ term: lateTerm(), upTo: noon })).toBe(2);
      expect(await count({}, 2)).toBe(2);
      expect(await count({ shelf: 'claimed' })).toBe(0);
    });

    it('what was withdrawn or closed lies under nothing, and what its author has left under no word of his', async () => {
      const [back, left] = [inQueue('back', { state: 'withdrawn' }), inQueue('left', { words: '已注销' })];
      const { standingOf } = await opened(back, left);
      expect((await standingOf(back)).kept).toEqual([]);
      expect((await standingOf(left)).kept.filter(({ term }) => term.startsWith('W#'))).toEqual([]);
    });
  });

  it('terms are written for no wish that has changed meanwhile: its state, its words, or whether it is to be called about', async () => {
    const tap = inQueue('tap', { state: 'delivered' });
    const changes: Partial<Wish>[] = [
      { state: 'claimed' },
      { words: '已注销' },
      { toCall: true },
      { publicWords: '别的话' },
    ];
    const { index, put, standingOf } = await opened(tap);
    const standing = await standingOf(tap);
    for (const change of changes) {
      await put([wishRow({ ...tap, ...change })]);
      expect([change, await index.keep(standing, standing.kept, [])]).toEqual([change, false]);
    }
    await put([wishRow(tap)]);
    expect(await index.keep(standing, standing.kept, [])).toBe(true);
  });

  it('a wish is found by the number that is said of it, and nothing by a number that is of nothing', async () => {
    const tap = inQueue('tap');
    const { index, put } = await opened(tap);
    await put([{ pk: `NUMBER#${tap.number}`, sk: 'NUMBER', kind: 'number', wishId: tap.id }]);
    expect([(await index.named(tap.number))?.id, await index.named('00000000')]).toEqual([tap.id, undefined]);
  });
};
