import { later } from '../../shared/kernel/instant';
import { boundsOf } from '../wishes/make-wish-month';
import type { Wish } from '../wishes/wish';
import { wishMonthsOn } from '../wishes/wish-months.dynamo';
import { wishQueue, wishRow } from '../wishes/wish-rows.dynamo';
import { aWish } from './builders';
import { idOf } from './fixed';
import { home, otherCommunity } from './places';
import type { StoreContract } from './store-contract';

/** The first moment of November in Shanghai. */
const november = '2026-10-31T16:00:00.000Z';
const december = '2026-11-30T16:00:00.000Z';

/** `since`: when it came to its state. */
const wish = (called: string, submittedAt: string, changes: Partial<Wish> = {}, since = submittedAt) => {
  const one = aWish({ id: idOf(called), submittedAt, ...changes });
  return { ...wishRow(one), ...wishQueue(one, one.state, since) };
};

export const wishMonthsContract: StoreContract = (fresh) => {
  const reading = async (rows: readonly ReturnType<typeof wish>[]) => {
    const { table, put } = await fresh();
    await put(rows);
    const months = wishMonthsOn(table);
    return async (month: string, placeId = home.community, most = 100) => {
      const found = await months.read(placeId, boundsOf(month, most));
      return found === 'too_many' ? found : found.map(({ id }) => id);
    };
  };
  const ids = (...called: string[]) => called.map(idOf);

  it('are those that were submitted from its first moment in Shanghai to its last, in that order', async () => {
    const read = await reading([
      wish('last of november', later(december, -1)),
      wish('first of november', november),
      wish('last of october', later(november, -1)),
      wish('first of december', december),
    ]);
    expect(await read('2026-11')).toEqual(ids('first of november', 'last of november'));
    expect(await read('2026-10')).toEqual(ids('last of october'));
    expect(await read('2026-12')).toEqual(ids('first of december'));
  });

  it('are found in whatever state they are now, also where they came to it months later', async () => {
    const october = '2026-10-10T04:00:00.000Z';
    const read = await reading([
      wish('completed', october, { state: 'completed' }, '2027-01-05T04:00:00.000Z'),
      wish('withdrawn', october, { state: 'withdrawn' }),
      wish('kept from the wall', october, { state: 'published', membersOnly: true }),
      wish('claimed', october, { state: 'claimed' }, december),
      wish('of november, completed', '2026-11-10T04:00:00.000Z', { state: 'completed' }),
    ]);
    expect(new Set(await read('2026-10'))).toEqual(
      new Set(ids('completed', 'withdrawn', 'claimed', 'kept from the wall')),
    );
  });

  it('are those at and under the node, and no others', async () => {
    const read = await reading([wish('here', november), wish('elsewhere', november, { place: otherCommunity })]);
    expect(await read('2026-11', home.grid)).toEqual(ids('here'));
    expect(await read('2026-11', otherCommunity.community)).toEqual(ids('elsewhere'));
    expect(new Set(await read('2026-11', home.street))).toEqual(new Set(ids('here', 'elsewhere')));
    expect(new Set(await read('2026-11', home.district))).toEqual(new Set(ids('here', 'elsewhere')));
  });

  it('are all of them beyond a page of the table, and too many beyond what may be held', async () => {
    const many = Array.from({ length: 300 }, (_, index) => wish(`wish ${index}`, later(november, index)));
    const read = await reading(many);
    expect((await read('2026-11', home.community, 300)).length).toBe(300);
    expect(await read('2026-11', home.community, 299)).toBe('too_many');
  });

  it('are too many also where an early month lies under more than may be read', async () => {
    const many = Array.from({ length: 11 }, (_, index) => wish(`wish ${index}`, later(november, index)));
    const read = await reading(many);
    expect([await read('2026-10', home.community, 2), await read('2026-10', home.community, 3)]).toEqual([
      'too_many',
      [],
    ]);
  });
};
