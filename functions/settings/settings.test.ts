/** Settings as those who keep them read and change them, asked as the gateway asks. */
import '../testkit/quiet';
import { settingNames, settingRules } from '../../shared/kernel/settings';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, otherStreet } from '../testkit/places';
import { personRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';

const nodesOf = (...nodes: string[]): string => nodes.join();
const community = nodesOf(home.district, home.street, home.community);

describe('the settings of a tenant', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    const supervisor = aGrant('districtSupervisor', nodeAbove(home, 'district'));
    await store.put([...villageRows(), ...personRows({ called: 'supervisor', grants: [supervisor] })]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const read = async (as: string, nodes: string) => (await cloud.ask('readSettings', { as, query: { nodes } })).body;
  const item = async (as: string, nodes: string, name: string) =>
    (((await read(as, nodes)).items ?? []) as { name: string }[]).find((one) => one.name === name);
  const change = (as: string, placeId: string, changes: object, version = 0) =>
    cloud.ask('changeSettings', { as, params: { placeId }, body: { version, changes } });

  it('are told one by one, with the level that each comes from and what would be inherited', async () => {
    await store.put([
      settingsRow(home.district, { wishConfirmDays: 9 }),
      settingsRow(home.street, { wishReviewHours: 36 }),
      settingsRow(home.community, { wishReviewHours: 24 }),
    ]);
    expect(await item('staff', community, 'wishReviewHours')).toEqual({
      name: 'wishReviewHours',
      value: 24,
      from: 'community',
      inherited: 36,
    });
    expect(await item('staff', community, 'wishConfirmDays')).toMatchObject({ value: 9, from: 'district' });
    expect(await item('staff', community, 'digestTime')).toMatchObject({ value: '08:30', from: 'default' });
    expect(((await read('staff', community)).items as object[]).length).toBe(settingNames.length);
    expect(await item('street', nodesOf(home.district, home.street), 'wishReviewHours')).toMatchObject({
      value: 36,
      from: 'street',
      inherited: 48,
    });
  });

  it('bind at the next request, and are inherited again when the node gives its own back', async () => {
    const dueAt = async () => String((await cloud.ask('submitWish', grantedAsks.submitWish)).body.dueAt);
    const usual = await dueAt();
    expect((await change('street', home.community, { wishReviewHours: 1 })).code).toBeUndefined();
    const tight = await dueAt();
    expect((await change('street', home.community, { wishReviewHours: null }, 1)).code).toBeUndefined();
    expect([tight < usual, await dueAt()]).toEqual([true, usual]);
    expect(await item('street', community, 'wishReviewHours')).toMatchObject({ value: 48, from: 'default' });
  });

  it('are set by a district for all of its communities, until one of them is given its own', async () => {
    expect((await change('supervisor', home.district, { unreachedHours: 12 })).code).toBeUndefined();
    expect((await change('street', home.community, { unreachedHours: 6 })).code).toBeUndefined();
    expect(await item('staff', community, 'unreachedHours')).toMatchObject({ value: 6, inherited: 12 });
    const other = nodesOf(home.district, home.street, otherCommunity.community);
    expect(await item('street', other, 'unreachedHours')).toMatchObject({ value: 12, from: 'district' });
  });

  it('that two administrators change at once are not overwritten: the second is told and sees what stands', async () => {
    const results = await Promise.all([
      change('street', home.community, { wishConfirmDays: 5 }),
      change('street', home.community, { wishConfirmDays: 30 }),
    ]);
    expect(results.map(({ code }) => code).sort()).toEqual(['SETTINGS_CHANGED', undefined]);
    const refused = results.find(({ code }) => code !== undefined);
    expect([refused?.status, refused?.body.field]).toEqual([409, 'body.version']);
    const winner = results[0]?.code === undefined ? 5 : 30;
    expect(await item('street', community, 'wishConfirmDays')).toMatchObject({ value: winner });
    expect((await read('street', community)).version).toBe(1);
  });

  it('that stand already are no change: nothing is written but the answer', async () => {
    await change('street', home.community, { wishConfirmDays: 5 });
    const rows = (await store.everything()).filter(({ kind }) => kind !== 'remembered').length;
    const again = await change('street', home.community, { wishConfirmDays: 5 });
    expect([again.code, again.body.version]).toEqual([undefined, 1]);
    const nothingOfItsOwn = await change('street', home.community, { deskDays: null }, 1);
    expect([nothingOfItsOwn.code, nothingOfItsOwn.body.version]).toEqual([undefined, 1]);
    expect((await store.everything()).filter(({ kind }) => kind !== 'remembered').length).toBe(rows);
  });

  it.each(settingNames)('name the field that is out of its range: %s', async (name) => {
    const rule = settingRules[name];
    const wrong = {
      whole: () => (rule.kind === 'whole' ? [rule.least - 1, rule.most + 1, rule.least + 0.5, '7'] : []),
      onOff: () => ['yes', 1],
      timeOfDay: () => ['24:00', '8:30', 8],
      someOf: () => (rule.kind === 'someOf' ? ['goods', ['gossip'], [...rule.options, rule.options[0]]] : []),
    }[rule.kind]();
    for (const value of wrong) {
      const { code, body } = await change('street', home.community, { [name]: value });
      // Of a list, the very one.
      const field = String(body.field).replace(/\.\d+$/, '');
      expect([value, code, field]).toEqual([value, 'BAD_INPUT', `body.changes.${name}`]);
    }
  });

  it.each([
    ['that does not exist', { wishReviewHour: 3 }, 'BAD_INPUT', 'body.changes.wishReviewHour'],
    ['none at all', {}, 'BAD_INPUT', 'body.changes'],
  ])('a setting %s is refused by its name', async (_, changes, code, field) => {
    const answer = await change('street', home.community, changes);
    expect([answer.code, answer.body.field]).toEqual([code, field]);
  });

  it.each([
    ['staff', home.community, 'NOT_ALLOWED'],
    ['staff', home.street, 'NOT_ALLOWED'],
    ['street', home.street, undefined],
    ['street', home.district, 'NOT_ALLOWED'],
    ['street', otherStreet.community, 'NOT_ALLOWED'],
    ['street', home.grid, 'NOT_ALLOWED'],
    ['supervisor', home.district, undefined],
    ['supervisor', home.street, 'NOT_ALLOWED'],
    ['supervisor', home.community, 'NOT_ALLOWED'],
    ['author', home.community, 'NOT_ALLOWED'],
    ['street', 'c900001001999', 'NOT_FOUND'],
  ])('are changed by %s at %s: %s', async (as, placeId, code) => {
    expect((await change(as, placeId, { deskDays: 5 })).code).toBe(code);
  });

  it.each([
    ['staff', community, undefined, false],
    ['staff', nodesOf(home.district, home.street), 'NOT_ALLOWED', undefined],
    ['street', community, undefined, true],
    ['street', home.district, 'NOT_ALLOWED', undefined],
    ['supervisor', home.district, undefined, true],
    ['supervisor', community, undefined, false],
    ['author', community, 'NOT_ALLOWED', undefined],
    ['supervisor', nodesOf(home.district, home.street, otherStreet.community), 'NOT_FOUND', undefined],
    ['supervisor', nodesOf('d900002', home.street), 'NOT_FOUND', undefined],
  ])('are read by %s at %s: %s', async (as, nodes, code, mayChange) => {
    const answer = await cloud.ask('readSettings', { as, query: { nodes } });
    expect([answer.code, answer.body.mayChange]).toEqual([code, mayChange]);
  });

  it('leave a record of who changed what from what to what, for those who serve there and above', async () => {
    await store.put([settingsRow(home.community, { wishReviewHours: 24 })]);
    await change('street', home.community, { wishReviewHours: null, pointsEnabled: true });
    const recordAt = async (as: string, place: string) =>
      (await cloud.ask('listSettingChanges', { as, query: { place } })).body.items;
    const entry = {
      at: noon,
      placeId: home.community,
      placeName: `地点${home.community}`,
      byName: '王street',
      changes: [
        { name: 'wishReviewHours', from: 24 },
        { name: 'pointsEnabled', to: true },
      ],
    };
    expect(await recordAt('staff', home.community)).toMatchObject([entry]);
    expect(await recordAt('street', home.street)).toMatchObject([entry]);
    expect(await recordAt('supervisor', home.district)).toMatchObject([entry]);
    const [event] = (await store.everything()).filter(
      ({ event: one }) => (one as { type?: string })?.type === 'settings.changed',
    );
    expect(event?.event).toMatchObject({ settingsId: home.community, actorId: idOf('street'), changes: entry.changes });
  });
});
