/** Claims for one and for several, dispatches, a reserve and the ends of leases, all at once: never a place too many, and nothing lost. */
import { daysInMs, later } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { openClaimsKey } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { lapseAssignment, lapseOffer } from '../wishes/answer-assignment';
import { lapseClaim } from '../wishes/keep-lease';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { aGrant, aWish } from './builders';
import { cloudOn } from './cloud';
import { countedIds, idOf } from './fixed';
import { cursors } from './routes';
import { personRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';
import { claimsIn, wrongs } from './wrong-places';

const members = Array.from({ length: 12 }, (_, index) => `member ${index}`);
const wishId = idOf('wanted by many');
const places = 6;
const limit = defaultSettings.openClaimLimit;
/** Whatever the clock may do is due. */
const muchLater = '2027-02-01T04:00:00.000Z';

interface Deed {
  readonly act: string;
  readonly as: string;
  readonly body?: unknown;
}

/** What each does in a round, in turns, so that in every round somebody does each. */
const turns: readonly ((as: string, index: number) => Deed)[] = [
  (as, index) => ({ act: 'claimWish', as, body: { size: 1 + (index % 3) } }),
  (as) => ({ act: 'standInReserve', as }),
  (as) => ({ act: 'releaseWish', as, body: { reason: '临时出差' } }),
  (as) => ({ act: 'acceptAssignment', as }),
  (as) => ({ act: 'lapseClaim', as }),
  (as) => ({ act: 'declineAssignment', as, body: {} }),
  (as) => ({ act: 'claimWish', as, body: {} }),
  (as) => ({ act: 'standInReserve', as }),
  (as) => ({ act: 'lapseOffer', as }),
  (as) => ({ act: 'leaveReserve', as }),
];

export const placesRaceContract: StoreContract = (fresh) => {
  const ids = countedIds();

  const started = async (): Promise<TestTable> => {
    const store = await fresh();
    await store.put([
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...members.flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
      // One of them holds as many as he may.
      {
        ...openClaimsKey(idOf('member 3')),
        kind: 'openClaims',
        wishes: new Set(Array.from({ length: limit }, (_, at) => idOf(`elsewhere ${at}`))),
      },
      wishRow(aWish({ id: wishId, state: 'published', places })),
    ]);
    return store;
  };

  const doIt = async ({ table }: TestTable, { act, as, body }: Deed, at = muchLater): Promise<number> => {
    const ports = { wishes: wishStoreOn(table, cursors), ids };
    if (act === 'lapseClaim') await lapseClaim(ports)(wishId, idOf(as), at);
    else if (act === 'lapseOffer') await lapseOffer(ports)(wishId, idOf(as), at);
    else if (act === 'lapseAssignment') await lapseAssignment(ports)(wishId, at);
    else return (await cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body })).status;
    return 200;
  };

  const all = (store: TestTable, deeds: readonly Deed[]) => Promise.all(deeds.map((deed) => doIt(store, deed)));
  const rowsOf = async (store: TestTable): Promise<Row[]> =>
    (await store.everything()).filter(({ pk, kind }) => pk === `WISH#${wishId}` || kind === 'openClaims');

  /** Every offer and dispatch is over, one after the other. */
  const settled = async (store: TestTable): Promise<Row[]> => {
    for (let round = 0; round < 40; round += 1) {
      const rows = await rowsOf(store);
      const [asked] = claimsIn(rows, 'offered');
      if (asked === undefined) return rows;
      const called = members.find((name) => idOf(name) === asked) ?? '';
      for (const act of ['lapseOffer', 'lapseAssignment'])
        await doIt(store, { act, as: called }, later(muchLater, daysInMs(2 * round)));
    }
    throw new Error('the offers do not come to an end');
  };

  it('after every round the places, claims, offers, reserve and timers fit together, and so they do when all have answered', async () => {
    const store = await started();
    for (let round = 0; round < 10; round += 1) {
      const deeds = members.map((as, index) => turns[(index + round * 3) % turns.length]?.(as, index + round));
      const staff = { act: 'assignWish', as: 'staff', body: { memberId: idOf(`member ${round}`), size: 2 } };
      const answers = await all(store, [...deeds.filter((deed) => deed !== undefined), staff]);
      expect(answers.filter((status) => ![200, 403, 404, 409, 503].includes(status))).toEqual([]);
      expect([round, wrongs(await rowsOf(store), limit)]).toEqual([round, []]);
    }
    const rows = await settled(store);
    expect(wrongs(rows, limit)).toEqual([]);
  });

  it('as many as there are places hold one in the end, and those in reserve are asked in their turns', async () => {
    const store = await started();
    await all(
      store,
      members.map((as) => ({ act: 'claimWish', as, body: {} })),
    );
    const claimed = claimsIn(await rowsOf(store), 'held');
    const others = members.filter((name) => !claimed.includes(idOf(name)));
    for (const as of others) await doIt(store, { act: 'standInReserve', as });
    const gaveBack = members.filter((name) => claimed.includes(idOf(name))).slice(0, 3);
    await all(
      store,
      gaveBack.map((as, at) => ({ act: at === 0 ? 'lapseClaim' : 'releaseWish', as, body: { reason: '出差' } })),
    );
    const asked = claimsIn(await rowsOf(store), 'offered');
    await all(
      store,
      others.map((as) => ({ act: 'acceptAssignment', as })),
    );
    const rows = await settled(store);
    const held = claimsIn(rows, 'held');
    // Whoever holds as many as he may was asked and could not; the next was asked for him.
    expect(asked.sort()).toEqual(others.slice(0, 3).map(idOf).sort());
    expect([claimed.length, wrongs(rows, limit)]).toEqual([places, []]);
    expect(held.includes(idOf('member 3'))).toBe(false);
    expect(held.length).toBeGreaterThan(places - 2);
  });

  it('a wish that ends in the middle of it leaves nobody on his way', async () => {
    const store = await started();
    await all(
      store,
      members.map((as, index) => ({ act: 'claimWish', as, body: { size: 1 + (index % 2) } })),
    );
    await all(
      store,
      members.map((as) => ({ act: 'standInReserve', as })),
    );
    const close = { act: 'closeWish', as: 'staff', body: { reason: 'not_needed', words: '居民说不用了' } };
    const busy = members.map((as, index) => turns[index % turns.length]?.(as, index));
    await all(store, [close, ...busy.filter((deed) => deed !== undefined)]);
    await doIt(store, close);
    const rows = await rowsOf(store);
    expect([rows.find(({ kind }) => kind === 'wish')?.state, wrongs(rows, limit)]).toEqual(['closed', []]);
  });
};
