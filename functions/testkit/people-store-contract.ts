import { spokenNumber } from '../../shared/kernel/id';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { residencyEventOf } from '../people/residency';
import { residencyRow } from '../people/residency-rows.dynamo';
import { personKeys } from '../platform/keys/people';
import { aGrant, aResidency } from './builders';
import { idOf, noon } from './fixed';
import { home, otherStreet } from './places';
import { thinVault } from './ports';
import { cursors } from './routes';
import { openidOf, personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const staff = { personId: idOf('staff'), key: 'a-tap-of-the-test', at: noon };
const newcomer = { ...staff, personId: idOf('newcomer') };
const remember = { act: 'confirmResidency', requestHash: 'hash', reply: {} };

const deedOf = (act: 'confirmResidency' | 'declineResidency') => ({
  act,
  at: noon,
  eventId: idOf(act),
  actorId: staff.personId,
});
const requested = {
  ...residencyEventOf(deedOf('confirmResidency'), aResidency()),
  type: 'residency.requested' as const,
};

const decidedBy = (act: 'confirmResidency' | 'declineResidency') => {
  const residency = aResidency({
    state: act === 'confirmResidency' ? 'confirmed' : 'declined',
    decidedBy: staff.personId,
  });
  const grant = act === 'confirmResidency' ? { grant: aGrant('resident', home) } : {};
  return { residency, event: residencyEventOf(deedOf(act), aResidency()), ...grant };
};

const storeOn = ({ table }: TestTable) => peopleStoreOn(table, thinVault, cursors);

export const peopleStoreContract: StoreContract = (fresh) => {
  it('two first visits at once make one person', async () => {
    const people = storeOn(await fresh());
    const visits = ['one', 'other'].map((name) => people.addPerson({ personId: idOf(name), openid: 'o-1' }, noon));
    const added = await Promise.all(visits);
    expect(added.filter((outcome) => outcome === 'added').length).toBe(1);
    const found = await people.findByOpenid('o-1');
    expect([found?.person.personId, found?.grants]).toEqual([idOf(added[0] === 'added' ? 'one' : 'other'), []]);
  });

  it('two people never bear one number: the second is asked to take another', async () => {
    const store = await fresh();
    const people = storeOn(store);
    const number = spokenNumber('4711471');
    const added = [
      await people.addPerson({ personId: idOf('one'), openid: 'o-1', number }, noon),
      await people.addPerson({ personId: idOf('other'), openid: 'o-2', number }, noon),
    ];
    expect(added).toEqual(['added', 'number_taken']);
    expect(await people.findByOpenid('o-2')).toBeUndefined();
  });

  it('a person is found by his openid with the roles that he holds', async () => {
    const store = await fresh();
    await store.put(personRows({ called: 'staff', grants: [aGrant('communityStaff')] }));
    const found = await storeOn(store).findByOpenid(openidOf('staff'));
    expect([found?.person.personId, found?.grants.map(({ role }) => role)]).toEqual([
      idOf('staff'),
      ['communityStaff'],
    ]);
    expect(await storeOn(store).findByOpenid('nobody')).toBeUndefined();
  });

  it('the org tree opens node by node from the district down', async () => {
    const store = await fresh();
    await store.put(placeRows());
    const people = storeOn(store);
    const under = async (id: string | undefined) => (await people.childrenOf(id)).map((place) => place.id);
    expect(await under(undefined)).toEqual([home.district]);
    expect(await under(home.district)).toEqual([home.street, otherStreet.street]);
    expect(await under(home.grid)).toEqual([home.building]);
    expect(await under(home.building)).toEqual([]);
  });

  it('a person has one open request at a time', async () => {
    const store = await fresh();
    await store.put(personRows({ called: 'newcomer' }));
    const people = storeOn(store);
    const behindDoor = { doorIndex: 'a door', nameIndex: 'a name behind it' };
    const change = { residency: aResidency(), event: requested, behindDoor };
    const second = {
      residency: aResidency({ id: idOf('second') }),
      event: { ...requested, residencyId: idOf('second') },
      behindDoor,
    };
    expect((await people.addResidency(change, newcomer, remember)).kind).toBe('saved');
    const again = { ...newcomer, key: 'another-tap-of-it' };
    expect((await people.addResidency(second, again, remember)).kind).toBe('refused');
    expect((await store.everything()).filter(({ kind }) => kind === 'residency').length).toBe(1);
  });

  it('a confirmation makes a resident and names his home; the request leaves the queue', async () => {
    const store = await fresh();
    await store.put([...personRows({ called: 'newcomer' }), residencyRow(aResidency())]);
    const people = storeOn(store);
    await people.saveResidency(decidedBy('confirmResidency'), staff, remember);
    const [profile, grants] = await store.table.get([
      personKeys(newcomer.personId).profile,
      personKeys(newcomer.personId).grants,
    ]);
    expect([profile?.residency, profile?.home]).toMatchObject([{ state: 'confirmed' }, { at: home }]);
    expect(grants?.grants).toEqual([aGrant('resident', home)]);
    const pending = await people.listPending(home.community, undefined);
    expect(pending.ok && pending.value.items).toEqual([]);
  });

  it('of two who decide at once one decides, and the other is shown what was decided', async () => {
    const store = await fresh();
    await store.put([...personRows({ called: 'newcomer' }), residencyRow(aResidency())]);
    const people = storeOn(store);
    await people.saveResidency(decidedBy('declineResidency'), staff, remember);
    const late = await people.saveResidency(
      decidedBy('confirmResidency'),
      { ...staff, personId: idOf('other') },
      remember,
    );
    expect(late.kind === 'refused' && late.current.entity?.state).toBe('declined');
    expect((await store.table.get([personKeys(newcomer.personId).grants]))[0]?.grants).toEqual([]);
  });

  it('requests wait in the queues of their own nodes only', async () => {
    const store = await fresh();
    await store.put([residencyRow(aResidency())]);
    const people = storeOn(store);
    const waiting = async (place: string) => {
      const page = await people.listPending(place, undefined);
      return page.ok && page.value.items.length;
    };
    const nodes = [home.grid, home.community, home.street, home.district, otherStreet.community];
    expect(await Promise.all(nodes.map(waiting))).toEqual([1, 1, 1, 1, 0]);
  });
};
