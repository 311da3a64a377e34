import { serviceCardRow, serviceCardStoreOn } from '../service-cards/service-card-store.dynamo';
import { aGrant, aServiceCard } from './builders';
import { cloudOn } from './cloud';
import { countedIds, noon } from './fixed';
import { gateOn } from './gate';
import { home, nodeAbove } from './places';
import { personRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';
import { grantedAsks, villageRows } from './village';

const change = grantedAsks.changeServiceCard;
const entryOf = (name: string) => ({ topic: 'repair', name, phone: '0631-0000013' });
const nodes = { query: { nodes: home.community } };

const settled = async (fresh: () => Promise<TestTable>) => {
  const store = await fresh();
  await store.put([
    ...villageRows(),
    ...personRows({ called: 'colleague', grants: [aGrant('communityStaff')] }),
    ...personRows({ called: 'district', grants: [aGrant('districtSupervisor', nodeAbove(home, 'district'))] }),
  ]);
  return store;
};

export const serviceCardStoreContract: StoreContract = (fresh) => {
  it('cards of several nodes are read in one look, the missing ones left out', async () => {
    const store = await fresh();
    await store.put([aServiceCard(), aServiceCard({ placeId: home.district, level: 'district' })].map(serviceCardRow));
    store.observer.forget();
    const read = await serviceCardStoreOn(store.table).read([home.district, home.street, home.community]);
    expect([read.map(({ level }) => level), store.observer.calls()]).toEqual([
      ['district', 'community'],
      ['BatchGetItem'],
    ]);
  });

  it('of two who change one version in the same moment one is made, and the other is told and writes nothing', async () => {
    const store = await settled(fresh);
    const gate = gateOn(store.table);
    const held = cloudOn(gate.table, { ids: countedIds(100) });
    const slow = held.ask('changeServiceCard', { ...change, as: 'colleague', body: { version: 1, entries: [] } });
    await gate.reached(slow);
    const cloud = cloudOn(store.table, { ids: countedIds(500) });
    const quick = await cloud.ask('changeServiceCard', {
      ...change,
      body: { version: 1, entries: [entryOf('修理铺')] },
    });
    const before = await store.everything();
    gate.open();
    const { status, body } = await slow;
    expect([quick.code, status, body]).toEqual([undefined, 409, { code: 'CARD_CHANGED', field: 'body.version' }]);
    expect(await store.everything()).toEqual(before);
    const { items, cards } = (await cloud.ask('getServiceCard', nodes)).body;
    expect([items, cards]).toEqual([
      [{ id: expect.any(String), level: 'community', ...entryOf('修理铺') }],
      [{ placeId: home.community, level: 'community', office: `地点${home.community}`, changedAt: noon, version: 2 }],
    ]);
  });

  it('two who write the first card of a node in the same moment do not overwrite each other', async () => {
    const store = await settled(fresh);
    const gate = gateOn(store.table);
    const first = { params: { placeId: home.street }, as: 'street', body: { version: 0, entries: [] } };
    const slow = cloudOn(gate.table, { ids: countedIds(100) }).ask('changeServiceCard', first);
    await gate.reached(slow);
    const quick = await cloudOn(store.table, { ids: countedIds(500) }).ask('changeServiceCard', {
      ...first,
      body: { version: 0, entries: [entryOf('修理铺')] },
    });
    gate.open();
    expect([quick.code, (await slow).code]).toEqual([undefined, 'CARD_CHANGED']);
  });

  it('the field at fault is named, however deep it lies', async () => {
    const store = await settled(fresh);
    const entries = [entryOf('修理铺'), { ...entryOf('修理铺'), phone: '0000013' }];
    const { body } = await cloudOn(store.table).ask('changeServiceCard', { ...change, body: { version: 1, entries } });
    expect(body).toEqual({ code: 'BAD_INPUT', field: 'body.entries.1.phone' });
  });

  it('each office keeps its own card and no other; a grid and a building have none', async () => {
    const store = await settled(fresh);
    const cloud = cloudOn(store.table);
    const ask = async (as: string, placeId: string) =>
      (await cloud.ask('changeServiceCard', { as, params: { placeId }, body: { version: 0, entries: [] } })).code ??
      'y';
    const asked = (as: string) => Promise.all(Object.values(home).map((placeId) => ask(as, placeId)));
    const no = 'NOT_ALLOWED';
    expect(await asked('district')).toEqual(['y', no, no, no, no]);
    expect(await asked('street')).toEqual([no, 'y', no, no, no]);
    // Its own card has been written before.
    expect(await asked('staff')).toEqual([no, no, 'CARD_CHANGED', no, no]);
    expect(await ask('staff', 'c900001009009')).toBe('NOT_FOUND');
  });
};
