/** Somebody who served, or who was on record before he had an account, has died: what is published of him, and what leads to all of it. */
import '../testkit/quiet';
import { later } from '../../shared/kernel/instant';
import { placeKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { gridContact, personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { numberOf, villageRows } from '../testkit/village';
import { eraseAgainAfterMs } from './account';

const told = { diedOn: '2026-11-21', toldBy: 'relative' };

describe('the death of somebody', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore([...villageRows()]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const background = () => backgroundOn(store.table, { ids: countedIds(2_000_000) });
  const follow = async () => {
    for (let times = 0; times < 4; times += 1)
      for (const row of await pendingRows(store)) await background().drive(row, noon);
  };
  const dies = async (called: string, name: string) => {
    const params = { personId: idOf(called) };
    const { code } = await cloud.ask('recordDeceased', { as: 'staff', params, body: { ...told, name } });
    expect(code).toBeUndefined();
    await follow();
  };
  const contact = async () => (await cloud.ask('getGridContact', { params: { gridId: home.grid } })).body;
  /** The grid's worker lives in it, under the name that is published there. */
  const workerCalled = (name: string) =>
    store.put(
      personRows({
        called: 'worker',
        grants: [aGrant('gridWorker', nodeAbove(home, 'grid')), aGrant('resident', home)],
        profile: { name },
      }),
    );

  it('who was a grid’s worker takes down his portrait, and the stand-in is whom residents find', async () => {
    await workerCalled(gridContact.workerName);
    const before = await contact();
    await dies('worker', gridContact.workerName);
    const after = await contact();
    expect([before.workerName, typeof before.workerPhoto]).toEqual([gridContact.workerName, 'string']);
    const { standInName, standInPhone } = gridContact;
    expect(after).toMatchObject({ workerName: '', dutyPhone: '', standInName, standInPhone, away: true });
    expect(after.workerPhoto).toBeUndefined();
    const photos = (await store.everything()).filter(
      ({ kind, ownerId }) => kind === 'photo' && ownerId === idOf('worker'),
    );
    expect([...new Set(photos.map(({ state }) => state))]).toEqual(['withdrawn']);
  });

  it('whose name is not the published one leaves the contact as it is', async () => {
    await workerCalled('李同名');
    await dies('worker', '李同名');
    expect(await contact()).toMatchObject({ workerName: gridContact.workerName, standInName: gridContact.standInName });
  });

  it('who was on leave ends the leave with the name', async () => {
    await workerCalled(gridContact.workerName);
    const body = { from: '2026-11-21', until: '2026-11-28' };
    await cloud.ask('setGridLeave', { as: 'staff', params: { gridId: home.grid }, body });
    await dies('worker', gridContact.workerName);
    expect(await contact()).toMatchObject({ workerName: '', standInName: gridContact.standInName });
    const [row] = await store.table.get([placeKeys(home.grid).place]);
    expect(row?.leave).toBeUndefined();
  });

  it('who was on record before he had an account leaves the way to that record, and both are deleted together', async () => {
    const params = { personId: idOf('phoneless') };
    await store.put(
      personRows({ called: 'wanderer', grants: [aGrant('resident', home)], profile: { name: '赵秀英' } }),
    );
    await cloud.ask('linkPersonToAccount', { as: 'staff', params, body: { number: numberOf.wanderer } });
    const [former] = (await store.everything()).filter(
      ({ pk, kind }) => pk === `PERSON#${params.personId}` && kind === 'person',
    );
    await dies('wanderer', '赵秀英');
    await cloud.ask('closeAccountOfDeceased', {
      as: 'staff',
      params: { personId: idOf('wanderer') },
      body: { askedBy: 'child' },
    });
    await follow();
    await background().tick(later(noon, eraseAgainAfterMs + 60_000));
    const rows = (await store.everything()).filter(({ kind }) => kind !== 'event');
    const holding = (name: string): Row[] => rows.filter((row) => JSON.stringify(row).includes(name));
    expect([holding(String(former?.name)), holding('赵秀英')]).toEqual([[], []]);
  });
});
