/** What follows a report of a line of a service card: the office above judges it, the line goes at once, and those who keep the card are told. */
import '../testkit/quiet';
import { backgroundOn } from '../testkit/background';
import { aGrant, aServiceCard } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { serviceCardRow } from './service-card-store.dynamo';

describe('a line of a service card that was reported', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    const district = [aGrant('districtSupervisor', nodeAbove(home, 'district'))];
    await store.restore([...villageRows(), ...personRows({ called: 'district', grants: district })]);
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const subject = { type: 'serviceEntry', id: idOf('line'), place: home.community };
  const report = () => cloud.ask('reportItem', { as: 'author', body: { subject, reason: 'untrue' } });
  const params = { placeId: home.community, entryId: idOf('line') };
  const takeDown = (as: string) => cloud.ask('takeDownServiceEntry', { as, params });
  const look = async () => (await cloud.ask('getServiceCard', { query: { nodes: home.community } })).body.items;
  const follow = async () => {
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
  };
  const kindsOf = async (as: string) =>
    ((await cloud.ask('listNotices', { as })).body.items as { kind: string }[]).map(({ kind }) => kind);

  it('waits with the office above: those who keep the card do not find the report', async () => {
    const { id: reportId } = (await report()).body;
    const asking = { params: { reportId }, body: { upheld: false, answer: '打过了，打得通' } };
    const codes = [
      await cloud.ask('answerReport', { as: 'staff', ...asking }),
      await cloud.ask('answerReport', { as: 'street', ...asking }),
    ];
    expect(codes.map(({ code }) => code)).toEqual(['NOT_FOUND', undefined]);
  });

  it('that was not upheld stands, and whoever reported it is answered', async () => {
    const { id: reportId } = (await report()).body;
    const before = await look();
    const body = { upheld: false, answer: '打过了，打得通' };
    await cloud.ask('answerReport', { as: 'street', params: { reportId }, body });
    await follow();
    const mine = await cloud.ask('listMyReports', { as: 'author' });
    expect(mine.body.items).toMatchObject([{ state: 'dismissed', subject, answer: '打过了，打得通' }]);
    expect([await look(), await kindsOf('author')]).toEqual([before, expect.arrayContaining(['report_answered'])]);
  });

  it('is gone for everybody as soon as it is taken down; its keepers are told, and the other lines stand', async () => {
    const [line] = aServiceCard().entries;
    const entries = [...aServiceCard().entries, { ...line, id: idOf('other line'), topic: 'water', name: '水站' }];
    await store.put([{ ...serviceCardRow(aServiceCard()), entries }]);
    expect((await takeDown('street')).body).toEqual({ placeId: home.community, version: 2 });
    expect(await look()).toMatchObject([{ id: idOf('other line') }]);
    await follow();
    expect(await kindsOf('staff')).toContain('service_entry_taken_down');
    expect((await report()).code).toBe('NOT_FOUND');
  });

  it('does not come back by a change that somebody had in hand', async () => {
    await takeDown('street');
    const [{ id: _, ...entry } = { id: '' }] = aServiceCard().entries;
    const change = { as: 'staff', params: { placeId: home.community }, body: { version: 1, entries: [entry] } };
    expect([(await cloud.ask('changeServiceCard', change)).code, await look()]).toEqual(['CARD_CHANGED', []]);
  });

  it('when its keepers have put it there anew is another line, which can be reported anew', async () => {
    await report();
    await takeDown('street');
    const [{ id: _, ...entry } = { id: '' }] = aServiceCard().entries;
    const body = { version: 2, entries: [entry] };
    await cloud.ask('changeServiceCard', { as: 'staff', params: { placeId: home.community }, body });
    const [again] = (await look()) as { id: string }[];
    const anew = { ...subject, id: again?.id };
    const second = await cloud.ask('reportItem', { as: 'author', body: { subject: anew, reason: 'untrue' } });
    expect([again?.id === idOf('line'), second.body.state]).toEqual([false, 'received']);
  });

  it('taken down twice went once', async () => {
    await takeDown('street');
    const before = await store.everything();
    expect((await takeDown('street')).body).toEqual({ placeId: home.community, version: 2 });
    const added = (await store.everything()).length - before.length;
    expect(added).toBeLessThanOrEqual(1);
  });

  it('of a street’s card is the district’s to judge', async () => {
    const path = nodeAbove(home, 'street');
    await store.put([serviceCardRow(aServiceCard({ placeId: home.street, level: 'street', path }))]);
    const params = { placeId: home.street, entryId: idOf('line') };
    const codes = await Promise.all(
      ['staff', 'street', 'district'].map(async (as) => (await cloud.ask('takeDownServiceEntry', { as, params })).code),
    );
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', undefined]);
  });
});
