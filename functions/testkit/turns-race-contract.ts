/** 轮候 beside everything else: draws, claims, dispatches, reserve and ends of leases at once, over several wishes of the same members. */
import { daysInMs } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { sha256 } from '../platform/digests';
import { openClaimsKey, wishKeys } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { lapseAssignment, lapseOffer } from '../wishes/answer-assignment';
import { timerRow } from '../wishes/claim-writes.dynamo';
import { drawPlaces } from '../wishes/draw-places';
import { lapseClaim } from '../wishes/keep-lease';
import type { Wish } from '../wishes/wish';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { aGrant, aWish } from './builders';
import { cloudOn } from './cloud';
import { countedIds, fixedClock, idOf, noon } from './fixed';
import { cursors } from './routes';
import { personRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';
import { claimsIn, wrongs } from './wrong-places';

const members = Array.from({ length: 12 }, (_, index) => `member ${index}`);
const limit = defaultSettings.openClaimLimit;
/** Of how many other wishes some hold places already. */
const elsewhere: Readonly<Record<string, number>> = { 'member 3': limit, 'member 4': limit - 1 };
const drawn = { rotationHours: 2, drawAt: noon };
const wishes: Readonly<Record<string, Partial<Wish>>> = {
  'in turns': { ...drawn, places: 4 },
  'in turns too': { ...drawn, places: 3 },
  'as they come': { places: 5 },
};
const names = Object.keys(wishes);
/** Whatever the clock may do is due. */
const muchLater = '2027-02-01T04:00:00.000Z';

interface Deed {
  readonly act: string;
  readonly on: string;
  readonly as?: string;
  readonly body?: unknown;
}

const rowsOfWish = (name: string): Row[] => {
  const id = idOf(name);
  const wish = aWish({ id, state: 'published', ...wishes[name] });
  const timer = timerRow(wishKeys(id).drawTimer, id, 'drawPlaces', noon);
  return [wishRow(wish), ...(wish.drawAt === undefined ? [] : [timer])];
};

const openRows = (): Row[] =>
  Object.entries(elsewhere).map(([called, count]) => ({
    ...openClaimsKey(idOf(called)),
    kind: 'openClaims',
    wishes: new Set(Array.from({ length: count }, (_, at) => idOf(`${called} elsewhere ${at}`))),
  }));

export const turnsRaceContract: StoreContract = (fresh) => {
  const ids = countedIds();

  const started = async (): Promise<TestTable> => {
    const store = await fresh();
    await store.put([
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...members.flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
      ...openRows(),
      ...names.flatMap(rowsOfWish),
    ] as Parameters<TestTable['put']>[0]);
    return store;
  };

  const doIt = async ({ table }: TestTable, { act, on, as = 'system', body }: Deed): Promise<number> => {
    const ports = { wishes: wishStoreOn(table, cursors), ids };
    const [wishId, memberId] = [idOf(on), idOf(as)];
    const byClock: Readonly<Record<string, () => Promise<void>>> = {
      drawPlaces: () => drawPlaces(ports, sha256)(wishId, muchLater),
      lapseClaim: () => lapseClaim(ports)(wishId, memberId, muchLater),
      lapseOffer: () => lapseOffer(ports)(wishId, memberId, '2027-04-01T04:00:00.000Z'),
      lapseAssignment: () => lapseAssignment(ports)(wishId, '2027-04-01T04:00:00.000Z'),
    };
    const clock = byClock[act];
    if (clock === undefined) return (await cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body })).status;
    await clock();
    return 200;
  };
  const all = (store: TestTable, deeds: readonly Deed[]) => Promise.all(deeds.map((deed) => doIt(store, deed)));
  const of = (name: string, rows: readonly Row[]): Row[] =>
    rows.filter(({ pk, kind }) => pk === `WISH#${idOf(name)}` || kind === 'openClaims');
  const rowsOf = async (store: TestTable, name: string): Promise<Row[]> => of(name, await store.everything());
  const claimsOn = async (store: TestTable, on: readonly string[], ...states: string[]): Promise<number[]> => {
    const rows = await store.everything();
    return on.map((name) => claimsIn(of(name, rows), ...states).length);
  };
  const wrongIn = async (store: TestTable): Promise<string[]> => {
    const rows = await store.everything();
    return names.flatMap((name) => wrongs(of(name, rows), limit).map((text) => `${name}: ${text}`));
  };
  const everybody = (act: string, on: string, body?: unknown): Deed[] => members.map((as) => ({ act, on, as, body }));
  /** Some of them may come too late for their turn, as far as the others came between. */
  const standOn = async (store: TestTable, on: string) => {
    for (let at = 0; at < members.length; at += 4) await all(store, everybody('standInReserve', on).slice(at, at + 4));
  };

  /** Whoever is asked answers, or does not; until nobody is asked any more. */
  const answered = async (store: TestTable, on: string): Promise<void> => {
    for (let round = 0; round < 30; round += 1) {
      const asked = claimsIn(await rowsOf(store, on), 'offered');
      if (asked.length === 0) return;
      const called = members.filter((name) => asked.includes(idOf(name)));
      await all(
        store,
        called.map((as) => ({ act: 'acceptAssignment', on, as })),
      );
      for (const as of called) for (const act of ['lapseOffer', 'lapseAssignment']) await doIt(store, { act, on, as });
    }
    throw new Error('the offers do not come to an end');
  };

  it('nobody holds more than he may, and each wish has exactly as many as it needs', async () => {
    const store = await started();
    for (const name of ['in turns', 'in turns too']) await standOn(store, name);
    expect(await wrongIn(store)).toEqual([]);
    await all(store, [
      { act: 'drawPlaces', on: 'in turns' },
      { act: 'drawPlaces', on: 'in turns too' },
      ...everybody('claimWish', 'as they come', {}),
      { act: 'assignWish', on: 'in turns', as: 'staff', body: { memberId: idOf('member 5') } },
      ...everybody('leaveReserve', 'in turns').slice(10),
    ]);
    expect(await wrongIn(store)).toEqual([]);
    await all(store, [
      ...everybody('acceptAssignment', 'in turns'),
      ...everybody('acceptAssignment', 'in turns too'),
      ...everybody('lapseClaim', 'as they come').slice(0, 6),
      ...everybody('standInReserve', 'as they come').slice(6),
      ...everybody('releaseWish', 'in turns', { reason: '临时出差' }).slice(0, 3),
    ]);
    expect(await wrongIn(store)).toEqual([]);
    for (const name of names) {
      // The draw that a dispatch put off comes after its answer.
      await answered(store, name);
      await doIt(store, { act: 'drawPlaces', on: name });
      await answered(store, name);
      // What nobody stood for is for whoever comes first.
      for (const as of members) await doIt(store, { act: 'claimWish', on: name, as, body: {} });
    }
    const held = await claimsOn(store, names, 'held');
    expect([await wrongIn(store), held]).toEqual([[], names.map((name) => wishes[name]?.places)]);
  });

  it('a draw that comes with the end of the wish leaves nobody waiting, whichever is first', async () => {
    const store = await started();
    for (const name of ['in turns', 'in turns too']) await standOn(store, name);
    const close = { act: 'closeWish', as: 'staff', body: { reason: 'not_needed', words: '居民说不用了' } };
    await all(store, [
      { ...close, on: 'in turns' },
      { act: 'drawPlaces', on: 'in turns' },
      { act: 'drawPlaces', on: 'in turns too' },
      { ...close, on: 'in turns too' },
      ...everybody('acceptAssignment', 'in turns too'),
    ]);
    for (const name of ['in turns', 'in turns too']) await doIt(store, { ...close, on: name });
    const left = await claimsOn(store, names.slice(0, 2), 'waiting', 'offered', 'held');
    expect([await wrongIn(store), left]).toEqual([[], [0, 0]]);
  });

  it('what a member has delivered is kept beside what he holds, and forgotten when he takes a place much later', async () => {
    const store = await started();
    const clock = fixedClock();
    const cloud = cloudOn(store.table, { ids, clock });
    const ask = (act: string, on: string, body?: unknown) =>
      cloud.ask(act, { as: 'member 0', params: { wishId: idOf(on) }, body });
    const [more, yet] = ['as they come more', 'as they come yet'];
    await store.put([more, yet].map((name) => wishRow(aWish({ id: idOf(name), state: 'published' }))));
    const kept = async () => {
      const [row] = await wishStoreOn(store.table, cursors).standingOf([idOf('member 0')]);
      return [row?.openClaims.length, row?.helped.length];
    };
    const found = [await kept()];
    for (const on of ['as they come', more]) {
      expect((await ask('claimWish', on, {})).code).toBeUndefined();
      expect((await ask('deliverWish', on, { report: '好了' })).code).toBeUndefined();
      found.push(await kept());
    }
    clock.advance(daysInMs(91));
    expect((await ask('claimWish', yet, {})).code).toBeUndefined();
    expect([...found, await kept()]).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
    ]);
  });
};
