/** What the community says of a grid's worker is what residents are told: part by part, and nothing of it is lost. */
import '../testkit/quiet';
import { placeKeys } from '../platform/keys/people';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { home, otherCommunity } from '../testkit/places';
import { gridContact } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';

describe('the numbers of a grid', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(villageRows());
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const params = { gridId: home.grid };
  const look = async (gridId: string = home.grid) => (await cloud.ask('getGridContact', { params: { gridId } })).body;
  const say = (body: unknown, as = 'staff') => cloud.ask('setGridContact', { as, params, body });
  const untold = async () => {
    const [row] = await store.table.get([placeKeys(home.grid).place]);
    const { contact: _, ...rest } = row ?? {};
    await store.put([{ ...placeKeys(home.grid).place, ...rest }]);
  };

  it('of which nobody has said anything are no fault: the place is known, and nobody is named', async () => {
    await untold();
    const { code, body } = await cloud.ask('getGridContact', { params });
    expect(code).toBeUndefined();
    expect(body).toMatchObject({
      gridId: home.grid,
      communityName: '试验社区',
      workerName: '',
      communityPhone: '',
      away: true,
    });
  });

  it('nor of a building or a community are there any', async () => {
    const codes = [home.building, home.community].map(async (gridId) => (await look(gridId)).code);
    expect(await Promise.all(codes)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('are said one by one: what is not named stays, an empty one goes', async () => {
    expect((await say({ dutyPhone: ' 0631-5550009 ', standInName: '', standInPhone: '' })).code).toBeUndefined();
    const told = { ...gridContact, dutyPhone: '0631-5550009', standInName: '', standInPhone: '' };
    expect(await look()).toMatchObject(told);
  });

  it('can be said of a grid that had none, all of them', async () => {
    await untold();
    const body = {
      dutyPhone: '13900000001',
      dutyHours: '周一至周五8:30–17:30',
      standInName: '钱替班',
      standInPhone: '0631-5550003',
      communityPhone: '0631-5550001',
    };
    expect((await say(body, 'street')).code).toBeUndefined();
    expect(await look()).toMatchObject({ ...body, workerName: '', away: false });
  });

  it('are not lost when two say something at once', async () => {
    const gate = gateOn(store.table);
    const body = { dutyHours: '每天9:00-18:00' };
    const late = cloudOn(gate.table, { ids: countedIds(500) }).ask('setGridContact', { as: 'staff', params, body });
    await gate.reached(late);
    await say({ communityPhone: '0631-5550008' }, 'street');
    gate.open();
    expect((await late).code).toBeUndefined();
    expect(await look()).toMatchObject({ dutyHours: '每天9:00-18:00', communityPhone: '0631-5550008' });
  });

  it.each([
    ['dutyPhone', '5550002转8'],
    ['dutyHours', '=HYPERLINK("x")'],
    ['dutyHours', '打13900000001'],
    ['standInName', '1号'],
    ['standInPhone', '0631'],
    ['communityPhone', '问门口'],
  ])('are refused where a field does not fit: %s', async (field, told) => {
    const { body } = await say({ [field]: told });
    expect(body).toMatchObject({ code: 'BAD_INPUT', field: `body.${field}` });
    expect(await look()).toMatchObject(gridContact);
  });

  it('leave the name to appointments and lists', async () => {
    expect((await say({ workerName: '某人' })).code).toBe('BAD_INPUT');
  });

  it('do not bring back a card that was taken down', async () => {
    await cloud.ask('takeDownGridCard', { as: 'street', params });
    await say({ dutyPhone: '0631-5550009' });
    expect(await look()).toMatchObject({ down: true, dutyPhone: '' });
    await cloud.ask('restoreGridCard', { as: 'street', params });
    expect((await look()).dutyPhone).toBe('0631-5550009');
  });

  it('are said by nobody of another community, nor by the worker himself', async () => {
    const elsewhere = { as: 'staff', params: { gridId: otherCommunity.grid }, body: { dutyHours: '每天9:00-18:00' } };
    const codes = [(await cloud.ask('setGridContact', elsewhere)).code, (await say({}, 'worker')).code];
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
  });
});
