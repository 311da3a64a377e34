/** Who holds a grid is named on its card: from his appointment on, and no longer than he serves. */
import '../testkit/quiet';
import { placeKeys } from '../platform/keys/people';
import { backgroundOn } from '../testkit/background';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { gridContact } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { cardAfter, type GridCard } from './name-grid-worker';

describe('the card of a grid', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    // Nobody holds it: the village's own worker would be the next.
    await store.restore(villageRows().filter(({ sk }) => !String(sk).startsWith('HOLDER#gridWorker#')));
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const params = { gridId: home.grid };
  const look = async () => (await cloud.ask('getGridContact', { params })).body;
  const follow = async () => {
    for (const row of await pendingRows(store)) await backgroundOn(store.table).drive(row, noon);
  };
  const role = { personId: idOf('candidate'), role: 'gridWorker', place: home.grid };
  const appoint = async () => {
    const body = { ...role, name: '孙候选' };
    expect((await cloud.ask('appointPerson', { as: 'staff', body })).code).toBeUndefined();
  };
  const dismiss = async () => {
    const body = { ...role, reason: '调到别的网格' };
    expect((await cloud.ask('dismissPerson', { as: 'staff', body })).code).toBeUndefined();
  };
  const blank = async () => {
    const [row] = await store.table.get([placeKeys(home.grid).place]);
    const { contact: _, ...rest } = row ?? {};
    await store.put([{ ...placeKeys(home.grid).place, ...rest }]);
  };

  it('names whoever is appointed, and keeps the number of the desk and who stands in', async () => {
    await appoint();
    await follow();
    expect(await look()).toMatchObject({ ...gridContact, workerName: '孙候选', away: false });
  });

  it('that was never told anything names him all the same', async () => {
    await blank();
    expect(await look()).toMatchObject({ workerName: '', away: true });
    await appoint();
    await follow();
    expect(await look()).toMatchObject({ workerName: '孙候选', dutyPhone: '', away: false });
  });

  it('names nobody when he is dismissed, ends his leave, and leads to the stand-in', async () => {
    await appoint();
    await follow();
    const body = { from: '2026-11-22', until: '2026-11-28' };
    await cloud.ask('setGridLeave', { as: 'staff', params, body });
    await dismiss();
    await follow();
    const { standInName, standInPhone, communityPhone } = gridContact;
    const after = await look();
    expect(after).toMatchObject({
      workerName: '',
      dutyPhone: '',
      standInName,
      standInPhone,
      communityPhone,
      away: true,
    });
    expect(after.leave).toBeUndefined();
  });

  it('shows the new worker though the former’s was taken down', async () => {
    await cloud.ask('takeDownGridCard', { as: 'street', params });
    await appoint();
    await follow();
    const after = await look();
    expect([after.down, after.workerName]).toEqual([undefined, '孙候选']);
  });

  it('keeps a worker whom a list has named when somebody goes whom it never named', async () => {
    await appoint();
    await dismiss();
    await follow();
    expect((await look()).workerName).toBe(gridContact.workerName);
  });

  it('names him no more in the moment in which he closes his account', async () => {
    await appoint();
    await follow();
    expect((await cloud.ask('closeAccount', { as: 'candidate' })).code).toBeUndefined();
    expect(await look()).toMatchObject({ workerName: '', dutyPhone: '', away: true });
    await follow();
    expect((await look()).workerName).toBe('');
  });

  it('is not given the name of whoever has closed his account before his appointment was followed', async () => {
    await appoint();
    await cloud.ask('closeAccount', { as: 'candidate' });
    await follow();
    expect((await look()).workerName).toBe(gridContact.workerName);
  });

  it('comes to the same, in whichever order his coming and going is followed, and however often', async () => {
    await appoint();
    const [made] = (await pendingRows(store)).filter(({ type }) => type === 'appointment.made');
    await follow();
    await dismiss();
    await appoint();
    const rows = [...[...(await pendingRows(store))].reverse(), made].filter((row) => row !== undefined);
    for (const row of [...rows, ...rows]) await backgroundOn(store.table).drive(row, noon);
    expect(await look()).toMatchObject({ workerName: '孙候选', away: false });
  });
});

describe('of several who hold a grid', () => {
  const [one, other] = [
    { personId: idOf('one'), name: '赵网格' },
    { personId: idOf('other'), name: '孙候选' },
  ];
  const card = (part: Partial<GridCard> = {}): GridCard => ({
    contact: gridContact,
    asRead: gridContact,
    holders: [one, other],
    servedAs: undefined,
    ...part,
  });

  it('the one who is named stays named when another comes', () => {
    expect(cardAfter(card({ servedAs: other.name }), other.personId)).toBeUndefined();
  });

  it('the other is named when he goes', () => {
    const after = cardAfter(card({ holders: [other], servedAs: one.name }), one.personId);
    expect([after?.contact.workerName, after?.named]).toEqual([other.name, other]);
  });

  it('who goes stands in no more, and takes no namesake with him', () => {
    const contact = { ...gridContact, standInName: other.name };
    const goes = cardAfter(card({ contact, holders: [one], servedAs: other.name }), other.personId);
    expect(goes?.contact).toMatchObject({ workerName: one.name, standInName: '' });
    const namesake = { ...other, name: one.name };
    expect(cardAfter(card({ holders: [one], servedAs: namesake.name }), namesake.personId)).toBeUndefined();
  });
});
