/** 有人来电，取消代办: staff find the right of whoever became a resident after he had agreed to it. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { anActing } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { home } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';
import { actingRow } from './acting-rows.dynamo';

const pair = { principalId: idOf('newcomer'), agentId: idOf('niece') };
const agrees = { as: 'newcomer', params: { agentId: pair.agentId } };

describe('a right to act of somebody who is confirmed as a resident', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore([
      ...villageRows(),
      ...personRows({ called: 'niece' }),
      actingRow(anActing({ ...pair, state: 'asked' })),
    ]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const follow = async () => {
    const background = backgroundOn(store.table);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
  };
  const found = async (): Promise<boolean> => {
    const { body } = await cloud.ask('listActingFor', { as: 'staff', query: { place: home.community } });
    return (body.items as Row[]).some(({ agentId }) => agentId === pair.agentId);
  };
  const nieceActsFor = async () => (await store.table.get([personKeys(pair.agentId).actsFor]))[0]?.principals;

  it('is found by staff once he is, and ended on his call', async () => {
    await cloud.ask('agreeToBeActedFor', agrees);
    await follow();
    expect(await found()).toBe(false);
    await cloud.ask('confirmResidency', grantedAsks.confirmResidency);
    await follow();
    await follow();
    expect([await found(), await nieceActsFor()]).toEqual([true, new Set([pair.principalId])]);
    const ended = await cloud.ask('revokeActingFor', { as: 'staff', params: pair, body: { reason: '本人来电' } });
    expect([ended.code, await found(), await nieceActsFor()]).toEqual([undefined, false, undefined]);
  });

  it('is found too where he was confirmed while he was agreeing', async () => {
    const gate = gateOn(store.table);
    const late = cloudOn(gate.table, { ids: countedIds(500) }).ask('agreeToBeActedFor', agrees);
    await gate.reached(late);
    await cloud.ask('confirmResidency', grantedAsks.confirmResidency);
    await follow();
    gate.open();
    expect((await late).code).toBeUndefined();
    await follow();
    expect(await found()).toBe(true);
  });

  it('tells nobody where he lives as long as he has not agreed, nor once it has ended', async () => {
    await store.put([actingRow(anActing({ ...pair, agentId: idOf('nephew'), state: 'revoked' }))]);
    await cloud.ask('confirmResidency', grantedAsks.confirmResidency);
    await follow();
    const kept = (await store.everything()).filter(
      ({ kind, pk }) => kind === 'acting' && String(pk).endsWith(pair.principalId),
    );
    expect(kept.map(({ acting }) => (acting as Row).place)).toEqual([undefined, undefined]);
  });
});
