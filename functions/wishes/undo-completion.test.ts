/** Who takes back that a wish was met is called by the community, which hears of it at once. */
import '../testkit/quiet';
import { daysInMs, later } from '../../shared/kernel/instant';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { claimRow, wishRow } from './wish-rows.dynamo';

const params = { wishId: idOf('wish') };
const body = { reason: '第二天又不亮了' };

describe('a wish that was not met after all', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds() });
    const holders = [idOf('anna')];
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'anna', grants: [aGrant('partyMember')] }),
      wishRow(aWish({ state: 'delivered', holders, deliverers: holders })),
      claimRow(aClaim({ memberId: idOf('anna'), state: 'delivered' })),
    ]);
    expect((await cloud.ask('confirmWish', { as: 'author', params, body: { rating: 5 } })).code).toBeUndefined();
  });
  afterAll(() => engine.close());

  const follow = async () => {
    const background = backgroundOn(store.table);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
    return background;
  };
  const toCall = async () => (await cloud.ask('getWish', { as: 'staff', params })).body.toCall;
  const toldStaff = async () => {
    const { body: inbox } = await cloud.ask('listNotices', { as: 'staff' });
    return (inbox.items as { kind: string }[]).filter(({ kind }) => kind === 'wish_to_call').length;
  };

  it('as the resident says, is on the list of those to be called at once, staff are told once, and confirm it when they have called', async () => {
    expect((await cloud.ask('undoCompletion', { as: 'author', params, body })).code).toBeUndefined();
    const background = await follow();
    expect([await toCall(), await toldStaff()]).toEqual([true, 1]);
    await background.tick(later(noon, daysInMs(120)));
    await follow();
    expect(await toldStaff()).toBe(1);
    const called = { as: 'staff', params, body: { thanks: '他说现在修好了' } };
    expect((await cloud.ask('confirmWish', called)).code).toBeUndefined();
    expect(await toCall()).toBe(false);
  });

  it('as staff have written down themselves, waits for the resident, who is reminded when his days are over', async () => {
    expect((await cloud.ask('undoCompletion', { as: 'staff', params, body })).code).toBeUndefined();
    const background = await follow();
    expect([await toCall(), await toldStaff()]).toEqual([false, 0]);
    await background.tick(later(noon, daysInMs(120)));
    await follow();
    expect([await toCall(), await toldStaff()]).toEqual([true, 1]);
  });
});
