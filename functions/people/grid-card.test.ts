/** What follows a report of a grid worker's card: it goes from public sight, nobody is left without somebody to call, and it comes back. */
import '../testkit/quiet';
import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { photoShown, villageRows } from '../testkit/village';

describe('a grid worker’s card that was reported', () => {
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
  const look = async () => (await cloud.ask('getGridContact', { params })).body;
  const takeDown = (as: string) => cloud.ask('takeDownGridCard', { as, params });
  const follow = async () => {
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
  };

  it('goes to the street, who takes it down; whoever reported it reads so under his own', async () => {
    const subject = { type: 'gridCard', id: home.grid };
    const { body } = await cloud.ask('reportItem', { as: 'author', body: { subject, reason: 'outdated' } });
    const reportId = body.id;
    const asking = { params: { reportId }, body: { upheld: true, answer: '号码换了，已撤下' } };
    const codes = [
      await cloud.ask('answerReport', { as: 'staff', ...asking }),
      await cloud.ask('answerReport', { as: 'street', ...asking }),
    ];
    expect(codes.map(({ code }) => code)).toEqual(['NOT_FOUND', undefined]);
    const mine = await cloud.ask('listMyReports', { as: 'author' });
    expect(mine.body.items).toMatchObject([{ id: reportId, state: 'upheld', subject, answer: '号码换了，已撤下' }]);
  });

  it('shows neither name nor number nor photo, and leads to the stand-in', async () => {
    const before = await look();
    await takeDown('street');
    expect(before).toMatchObject({ away: false, workerPhoto: expect.any(String) });
    expect(await look()).toMatchObject({
      down: true,
      away: true,
      workerName: '',
      dutyPhone: '',
      standInName: before.standInName,
      standInPhone: before.standInPhone,
    });
    expect((await look()).workerPhoto).toBeUndefined();
  });

  it('comes back when it is put right, without the photo: that one is erased, and its owner is told why', async () => {
    const before = await look();
    await takeDown('street');
    // The photo's own event comes of the first.
    await follow();
    await follow();
    const photo = await cloud.ask('getPhoto', { as: 'worker', params: { photoId: photoShown } });
    expect(photo.body).toMatchObject({ state: 'refused', reason: 'reported' });
    await cloud.ask('restoreGridCard', { as: 'street', params });
    const { workerPhoto: _, ...shown } = before;
    expect(await look()).toEqual(shown);
    const inbox = await cloud.ask('listNotices', { as: 'worker' });
    const kinds = (inbox.body.items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['grid_card_taken_down', 'photo_refused']));
  });

  it('is taken down by nobody whom it is about, whatever other office he holds', async () => {
    const both = [aGrant('streetAdmin', nodeAbove(home, 'street')), aGrant('gridWorker', nodeAbove(home, 'grid'))];
    await store.put(personRows({ called: 'both', grants: both }));
    const codes = await Promise.all(['both', 'worker', 'staff'].map(async (as) => (await takeDown(as)).code));
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  });
});
