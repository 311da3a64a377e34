import { peopleStoreOn } from '../people/people-store.dynamo';
import { residencyEventOf } from '../people/residency';
import { residencyRow } from '../people/residency-rows.dynamo';
import { personKeys } from '../platform/keys/people';
import { appointPerson } from '../roles/appoint-person';
import { dismissPerson } from '../roles/dismiss-person';
import { expireAppointment } from '../roles/expire-appointment';
import type { RoleStore } from '../roles/role-store';
import { roleStoreOn } from '../roles/role-store.dynamo';
import { aGrant, anActor, aResidency } from './builders';
import { countedIds, idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home } from './places';
import { thinVault } from './ports';
import { cursors } from './routes';
import { personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const staff = anActor('staff', [aGrant('communityStaff')]);
const candidate = idOf('candidate');
const about = (role: 'volunteer' | 'rider' | 'mediator') => ({ personId: candidate, role, place: home.community });

let taps = 0;
const ask = <Body>(body: Body, actor = staff) => {
  taps += 1;
  const idempotency = { key: `role-tap-${String(taps).padStart(12, '0')}`, requestHash: 'hash' };
  return { input: { params: undefined, query: undefined, body }, at: noon, actor, idempotency };
};
const appoint = (roles: RoleStore, role: 'volunteer' | 'rider' | 'mediator', until?: string, start = taps * 100) =>
  appointPerson({ roles, ids: countedIds(start) })(ask({ ...about(role), name: '孙候选', until }));
const dismiss = (roles: RoleStore, role: 'volunteer' | 'rider', start = taps * 100 + 50) =>
  dismissPerson({ roles, ids: countedIds(start) })(ask({ ...about(role), reason: '不再担任' }));

const rolesOf = async ({ table }: TestTable): Promise<string[]> => {
  const [row] = await table.get([personKeys(candidate).grants]);
  return ((row?.grants ?? []) as { role: string }[]).map(({ role }) => role).sort();
};
const kindsIn = async ({ everything }: TestTable, kind: string) =>
  (await everything()).filter((row) => row.kind === kind);

export const roleStoreContract: StoreContract = (fresh) => {
  const opened = async () => {
    const store = await fresh();
    const profile = { name: '孙候选' };
    await store.put([...placeRows(), ...personRows({ called: 'candidate', grants: [aGrant('rider')], profile })]);
    return { store, roles: roleStoreOn(store.table, cursors) };
  };

  it('an appointment gives the role, tells the node who holds it, and leaves one line on record', async () => {
    const { store, roles } = await opened();
    expect((await appoint(roles, 'volunteer')).ok).toBe(true);
    expect(await rolesOf(store)).toEqual(['rider', 'volunteer']);
    const holders = await roles.listHolders('volunteer', home.street, undefined);
    expect(holders.ok && holders.value.items.map(({ personId, name }) => [personId, name])).toEqual([
      [candidate, '孙候选'],
    ]);
    const entries = await roles.listEntries(home.district, undefined);
    expect(entries.ok && entries.value.items.map(({ entryKind, role }) => [entryKind, role])).toEqual([
      ['appointed', 'volunteer'],
    ]);
  });

  it('two who appoint the same person at once both succeed, and each role stands once', async () => {
    const { store, roles } = await opened();
    const late = gateOn(store.table);
    const waiting = appoint(roleStoreOn(late.table, cursors), 'volunteer', undefined, 1000);
    await late.reached(waiting);
    await appoint(roles, 'volunteer', undefined, 2000);
    await appoint(roles, 'mediator', undefined, 3000);
    late.open();
    expect((await waiting).ok).toBe(true);
    expect(await rolesOf(store)).toEqual(['mediator', 'rider', 'volunteer']);
    expect((await kindsIn(store, 'appointmentEntry')).length).toBe(2);
  });

  it('a dismissal does not bring back what was given meanwhile, nor take more than it names', async () => {
    const { store, roles } = await opened();
    const late = gateOn(store.table);
    const waiting = dismiss(roleStoreOn(late.table, cursors), 'rider', 1000);
    await late.reached(waiting);
    await appoint(roles, 'volunteer', undefined, 2000);
    late.open();
    expect((await waiting).ok).toBe(true);
    expect(await rolesOf(store)).toEqual(['volunteer']);
    const holders = await roles.listHolders('rider', home.community, undefined);
    expect(holders.ok && holders.value.items).toEqual([]);
  });

  it('of two who dismiss at once the second finds nothing to end', async () => {
    const { store, roles } = await opened();
    const late = gateOn(store.table);
    const other = anActor('colleague', [aGrant('communityStaff')]);
    const waiting = dismissPerson({ roles: roleStoreOn(late.table, cursors), ids: countedIds(1000) })(
      ask({ ...about('rider'), reason: '不再担任' }, other),
    );
    await late.reached(waiting);
    await dismiss(roles, 'rider', 2000);
    late.open();
    expect(await waiting).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect((await kindsIn(store, 'appointmentEntry')).length).toBe(1);
  });

  it('a residency that is confirmed while somebody is being appointed is not lost, and neither is the appointment', async () => {
    const { store } = await opened();
    const residency = aResidency({ personId: candidate });
    await store.put([residencyRow(residency)]);
    const late = gateOn(store.table);
    const waiting = appoint(roleStoreOn(late.table, cursors), 'volunteer', undefined, 1000);
    await late.reached(waiting);
    const deed = { act: 'confirmResidency' as const, at: noon, eventId: idOf('confirm'), actorId: idOf('staff') };
    await peopleStoreOn(store.table, thinVault, cursors).saveResidency(
      {
        residency: { ...residency, state: 'confirmed', decidedBy: idOf('staff') },
        event: residencyEventOf(deed, residency),
        grant: aGrant('resident', home),
      },
      { personId: idOf('staff'), key: 'a-tap-of-the-staff', at: noon },
      { act: 'confirmResidency', requestHash: 'hash', reply: {} },
    );
    late.open();
    expect((await waiting).ok).toBe(false);
    expect(await rolesOf(store)).toEqual(['resident', 'rider']);
    const known = { ...about('volunteer'), name: residency.name };
    const again = await appointPerson({ roles: roleStoreOn(store.table, cursors), ids: countedIds(4000) })(ask(known));
    expect([again.ok, await rolesOf(store)]).toEqual([true, ['resident', 'rider', 'volunteer']]);
  });

  it('an appointment until a day ends by itself on that day, not before, and only once', async () => {
    const { store, roles } = await opened();
    await appoint(roles, 'volunteer', '2026-12-31');
    const [timer] = await kindsIn(store, 'timer');
    expect(timer).toMatchObject({ act: 'expireAppointment', dueAt: '2026-12-31T15:59:59.999Z' });
    const expire = (at: string) =>
      expireAppointment({ roles, ids: countedIds(9000) })(
        { personId: candidate, role: 'volunteer', placeId: home.community },
        at,
      );
    await expire('2026-12-31T15:59:00.000Z');
    expect(await rolesOf(store)).toEqual(['rider', 'volunteer']);
    await expire('2026-12-31T16:00:00.000Z');
    await expire('2026-12-31T16:01:00.000Z');
    expect([await rolesOf(store), await kindsIn(store, 'timer')]).toEqual([['rider'], []]);
    const entries = await roles.listEntries(home.community, undefined);
    expect(entries.ok && entries.value.items.map(({ entryKind, by }) => [entryKind, by])).toEqual([
      ['expired', undefined],
      ['appointed', idOf('staff')],
    ]);
  });

  it('an appointment that was made longer outlives its first day', async () => {
    const { store, roles } = await opened();
    await appoint(roles, 'volunteer', '2026-12-31');
    await appoint(roles, 'volunteer', '2027-06-30');
    await expireAppointment({ roles, ids: countedIds(9000) })(
      { personId: candidate, role: 'volunteer', placeId: home.community },
      '2026-12-31T16:00:00.000Z',
    );
    expect(await rolesOf(store)).toEqual(['rider', 'volunteer']);
    expect((await kindsIn(store, 'timer')).map(({ dueAt }) => dueAt)).toEqual(['2027-06-30T15:59:59.999Z']);
  });

  it('whoever was known by no name is known by the one that he was appointed under', async () => {
    const { store, roles } = await opened();
    await store.put(personRows({ called: 'candidate', profile: { name: undefined } }));
    await appoint(roles, 'volunteer');
    expect((await store.table.get([personKeys(candidate).profile]))[0]?.name).toBe('孙候选');
  });
};
