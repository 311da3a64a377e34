/** What comes of an appointment and of its end, asked as the gateway asks. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';

const candidate = { personId: idOf('candidate'), name: '孙候选' };

describe('an appointment', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const appoint = async (as: string, body: object) => (await cloud.ask('appointPerson', { as, body })).code;
  const dismiss = async (as: string, body: object) =>
    (await cloud.ask('dismissPerson', { as, body: { personId: candidate.personId, reason: '工作调整', ...body } }))
      .code;
  const queueFor = async (place: string) =>
    (await cloud.ask('listResidencies', { as: 'candidate', query: { place } })).code;

  it('counts at the next request, and its end at the next one after that', async () => {
    const staff = { role: 'communityStaff', place: home.community };
    expect(await queueFor(home.community)).toBe('NOT_ALLOWED');
    expect(await appoint('street', { ...candidate, ...staff })).toBeUndefined();
    expect(await queueFor(home.community)).toBeUndefined();
    expect(await dismiss('street', staff)).toBeUndefined();
    expect(await queueFor(home.community)).toBe('NOT_ALLOWED');
  });

  it('is found by notices and by staff, and tells the person of its beginning and its end', async () => {
    const worker = { role: 'gridWorker', place: siblingGrid.grid };
    await appoint('staff', { ...candidate, ...worker });
    const holders = await cloud.ask('listHolders', {
      as: 'staff',
      query: { place: home.community, role: 'gridWorker' },
    });
    expect((holders.body.items as { name: string }[]).map(({ name }) => name)).toContain('孙候选');
    await dismiss('staff', worker);
    const background = backgroundOn(store.table);
    for (const row of await pendingRows(store)) await background.drive(row, noon);
    const told = (await store.everything()).filter(
      ({ kind, personId }) => kind === 'notice' && personId === candidate.personId,
    );
    expect(told.map(({ noticeKind }) => noticeKind).sort()).toEqual(['appointed', 'appointment_ended']);
  });

  it.each([
    ['under a name that is not his', { ...candidate, name: '李新来' }, 'NAME_MISMATCH'],
    ['of somebody whom nobody knows', { ...candidate, personId: idOf('nobody') }, 'NOT_FOUND'],
    ['at a node that does not exist', { ...candidate, place: 'c900001001999' }, 'NOT_FOUND'],
    ['until a day that is over', { ...candidate, until: '2026-11-21' }, 'BAD_INPUT'],
    ['in another community', { ...candidate, place: otherCommunity.community }, 'NOT_ALLOWED'],
    ['to a role that is not for a node of this kind', { ...candidate, place: home.building }, 'NOT_ALLOWED'],
    ['of oneself', { personId: idOf('staff'), name: '王雅静' }, 'NOT_ALLOWED'],
  ])('%s is refused, and nothing of it is written', async (_, part, code) => {
    const before = await store.everything();
    expect(await appoint('staff', { role: 'partner', place: home.community, ...part })).toBe(code);
    expect(await store.everything()).toEqual(before);
  });

  it('until today lasts today', async () => {
    const body = { ...candidate, role: 'partner', place: home.community, until: '2026-11-22' };
    expect(await appoint('staff', body)).toBeUndefined();
  });

  it('is nobody’s own to end, and a street may lose its last admin to the supervisor above', async () => {
    const supervisor = aGrant('districtSupervisor', nodeAbove(home, 'district'));
    await store.put(personRows({ called: 'supervisor', grants: [supervisor] }));
    const admin = { personId: idOf('street'), role: 'streetAdmin', place: home.street };
    expect(await dismiss('street', admin)).toBe('NOT_ALLOWED');
    expect(await dismiss('supervisor', admin)).toBeUndefined();
    expect((await store.table.get([personKeys(idOf('street')).grants]))[0]?.grants).toEqual([]);
  });

  it('that ended and is given again stands from its new beginning', async () => {
    const rider = { role: 'rider', place: home.community };
    await dismiss('staff', rider);
    await appoint('staff', { ...candidate, ...rider });
    const [row] = await store.table.get([personKeys(candidate.personId).grants]);
    expect(row?.grants).toMatchObject([{ role: 'rider', since: noon }]);
    const record = await cloud.ask('listAppointments', { as: 'staff', query: { place: home.community } });
    expect((record.body.items as { kind: string }[]).map(({ kind }) => kind)).toEqual(['appointed', 'dismissed']);
  });
});
