/** A district in an empty table, its supervisor before he has ever logged in, and what the chain keeps of it. */
import '../testkit/quiet';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { auditReport } from '../../local/audit/audit-report';
import { daysInMs, later } from '../../shared/kernel/instant';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { thinVault } from '../testkit/ports';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { districtStoreOn } from './district-store.dynamo';
import { openDistrict } from './open-district';

const wish = { districtId: 'd371002', name: '环翠区', phone: '13912345678', supervisorName: '林振华' };
const other = { ...wish, phone: '13912345679', supervisorName: '周明远' };

describe('a district', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await openTestEngine();
    client = new DynamoDBClient({ endpoint: engine.endpoint });
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });

  const ids = countedIds(700_000);
  const open = (asked = wish, at = noon) =>
    openDistrict({ districts: districtStoreOn(store.table), vault: thinVault, ids, clock: { now: () => at } })(asked);
  const background = () => backgroundOn(store.table, { ids });
  const follow = async () => {
    for (let round = 0; round < 3; round += 1)
      for (const row of await pendingRows(store)) await background().drive(row, noon);
  };
  const shows = (as: string, phone: string) =>
    cloud.ask('verifyPhone', { as, body: { code: `phone-${phone}` } }).then(({ code }) => code);
  const person = (called: string, profile: Row = {}) => store.put(personRows({ called, profile }));
  const rolesOf = async (as: string) => (await cloud.ask('getMe', { as })).body.roles;
  const rowsLeft = async () => (await store.everything()).length;

  it('is laid down in an empty table, and the picker knows it', async () => {
    expect(await open()).toEqual({ district: 'opened', supervisor: 'awaited' });
    const { body } = await cloud.ask('listPlaces', { query: {} });
    expect(body.items).toEqual([{ id: 'd371002', kind: 'district', name: '环翠区', path: { district: 'd371002' } }]);
  });

  it('laid down twice is the same: nothing is written', async () => {
    await open();
    const rows = await store.everything();
    expect(await open()).toEqual({ district: 'stands', supervisor: 'stands' });
    expect(await store.everything()).toEqual(rows);
  });

  it('whose code bears another name is left alone', async () => {
    await open();
    const before = await rowsLeft();
    expect((await open({ ...wish, name: '文登区' })).district).toBe('bears_another_name');
    expect(await rowsLeft()).toBe(before);
  });

  it('has its supervisor as soon as he shows the number that was named, and nobody else', async () => {
    await open();
    await person('passer-by');
    await person('supervisor', { name: undefined });
    expect(await shows('passer-by', '13900000000')).toBeUndefined();
    expect(await shows('supervisor', wish.phone)).toBeUndefined();
    await follow();
    expect(await rolesOf('passer-by')).toEqual([]);
    const role = { role: 'districtSupervisor', at: { district: 'd371002' }, placeName: '环翠区' };
    expect(await rolesOf('supervisor')).toEqual([role]);
    expect((await cloud.ask('getMe', { as: 'supervisor' })).body.name).toBe('林振华');
    const record = await cloud.ask('listAppointments', { as: 'supervisor', query: { place: 'd371002' } });
    expect(record.body.items).toMatchObject([{ kind: 'appointed', name: '林振华', role: 'districtSupervisor' }]);
    expect((await store.everything()).some(({ kind }) => kind === 'awaited')).toBe(false);
    expect(await open()).toEqual({ district: 'stands', supervisor: 'stands' });
  });

  it('waits for a number for two weeks; whoever shows it later is nobody, until it is named again', async () => {
    await open();
    await person('late');
    await shows('late', wish.phone);
    const late = later(noon, daysInMs(15));
    for (const row of await pendingRows(store)) await background().drive(row, late);
    expect(await rolesOf('late')).toEqual([]);
    expect((await store.everything()).some(({ kind }) => kind === 'awaited')).toBe(false);
    expect((await open()).supervisor).toBe('appointed');
  });

  it('is waited for anew when the two weeks have gone by', async () => {
    await open();
    expect(await open(wish, later(noon, daysInMs(13)))).toMatchObject({ supervisor: 'stands' });
    expect(await open(wish, later(noon, daysInMs(15)))).toMatchObject({ supervisor: 'awaited' });
  });

  it('appoints whoever has shown the number before at once', async () => {
    await person('supervisor', { name: '林振华' });
    await shows('supervisor', wish.phone);
    expect(await open()).toEqual({ district: 'opened', supervisor: 'appointed' });
    expect(await rolesOf('supervisor')).toMatchObject([{ role: 'districtSupervisor' }]);
  });

  it('that shows of two processes one writes first is laid down once', async () => {
    await Promise.all([open(), open(), open()]);
    const kinds = (await store.everything()).map(({ kind }) => kind);
    expect(['awaited', 'district', 'event'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([
      1, 2, 2,
    ]);
  });

  it('takes a second supervisor by another number', async () => {
    await open();
    expect(await open(other)).toEqual({ district: 'stands', supervisor: 'awaited' });
    await person('first');
    await person('second');
    await shows('first', wish.phone);
    await shows('second', other.phone);
    await follow();
    expect([await rolesOf('first'), await rolesOf('second')]).toMatchObject([
      [{ role: 'districtSupervisor' }],
      [{ role: 'districtSupervisor' }],
    ]);
  });

  it('keeps its trace in its own chain: what the operator did, and the appointment that came of it', async () => {
    await open();
    await person('supervisor');
    await shows('supervisor', wish.phone);
    await follow();
    const links = (await store.everything()).filter(({ kind, tenant }) => kind === 'auditLink' && tenant === 'd371002');
    expect(links.map(({ type }) => type).sort()).toEqual([
      'appointment.made',
      'district.opened',
      'district.supervisor_named',
    ]);
    expect((await auditReport(client, store.name)).whole).toBe(true);
    const told = (await store.everything()).filter(({ kind }) => kind === 'notice');
    expect(told).toMatchObject([{ personId: idOf('supervisor'), noticeKind: 'appointed' }]);
  });

  it('holds the number and the name of whom it awaits nowhere in clear', async () => {
    await open();
    const text = JSON.stringify(await store.everything());
    expect([text.includes(wish.phone), text.includes(wish.supervisorName)]).toEqual([false, false]);
  });
});
