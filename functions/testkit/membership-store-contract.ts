import { applyMembership } from '../memberships/apply-membership';
import { confirmMembership, endMembership, withdrawMembership } from '../memberships/decide-membership';
import { membershipRow, openRow } from '../memberships/membership-rows.dynamo';
import { membershipStoreOn } from '../memberships/membership-store.dynamo';
import { pairUnit, unpairUnit } from '../memberships/pair-unit';
import { unitNameRow, unitRow, unitStoreOn } from '../memberships/unit-store.dynamo';
import { personKeys } from '../platform/keys/people';
import { aGrant, aMembership, anActor, aUnit } from './builders';
import { countedIds, idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home } from './places';
import { cursors } from './routes';
import { personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const staff = anActor('staff', [aGrant('communityStaff')]);
const member = anActor('member');
const params = { memberId: idOf('member'), membershipId: idOf('membership') };

let taps = 0;
const ask = <Params, Body>(actor: typeof staff, given: Params, body: Body) => {
  taps += 1;
  const idempotency = { key: `member-tap-${String(taps).padStart(10, '0')}`, requestHash: 'hash' };
  return { input: { params: given, query: undefined, body }, at: noon, actor, idempotency };
};
const application = (unit: { unitId: string } | { unlisted: string }) => ({
  name: '陈报到',
  community: home.community,
  unit,
  branch: '第一党支部',
  skills: [],
  freeHours: [],
});

export const membershipStoreContract: StoreContract = (fresh) => {
  const portsOn = ({ table }: Pick<TestTable, 'table'>) => {
    taps += 1;
    const ids = countedIds(taps * 100);
    return { memberships: membershipStoreOn(table, cursors), units: unitStoreOn(table, cursors), ids };
  };
  const opened = async () => {
    const store = await fresh();
    const profile = { name: undefined };
    await store.put([...placeRows(), ...personRows({ called: 'member', grants: [aGrant('rider')], profile })]);
    return store;
  };
  const applied = async () => {
    const store = await opened();
    await store.put([membershipRow(aMembership()), openRow(aMembership())]);
    return store;
  };
  const rolesOf = async ({ table }: TestTable): Promise<string[]> => {
    const [row] = await table.get([personKeys(member.personId).grants]);
    return ((row?.grants ?? []) as { role: string }[]).map(({ role }) => role).sort();
  };
  const stateOf = async (store: TestTable) => (await portsOn(store).memberships.latestOf(member.personId))?.state;

  it('two applications at once make one registration', async () => {
    const store = await opened();
    const bodies = [{ unlisted: '外地某单位' }, { unlisted: '另一单位' }].map(application);
    const answers = await Promise.all(
      bodies.map((body) => applyMembership(portsOn(store))(ask(member, undefined, body))),
    );
    expect(answers.map((answer) => (answer.ok ? 'applied' : answer.refusal.code)).sort()).toEqual([
      'ALREADY_MEMBER',
      'applied',
    ]);
    expect((await store.everything()).filter(({ kind }) => kind === 'membership').length).toBe(1);
  });

  it('a confirmation gives the role, the holder and the name in one', async () => {
    const store = await applied();
    await confirmMembership(portsOn(store))(ask(staff, params, undefined));
    const rows = await store.everything();
    expect([await rolesOf(store), await stateOf(store)]).toEqual([['partyMember', 'rider'], 'confirmed']);
    expect(rows.filter(({ kind, role }) => kind === 'holder' && role === 'partyMember').length).toBe(1);
    expect((await store.table.get([personKeys(member.personId).profile]))[0]?.name).toBe('陈报到');
  });

  it('whoever withdrew while staff were confirming is no member, and staff are told that it has moved on', async () => {
    const store = await applied();
    const late = gateOn(store.table);
    const waiting = confirmMembership(portsOn(late))(ask(staff, params, undefined));
    await late.reached(waiting);
    await withdrawMembership(portsOn(store))(ask(member, params, undefined));
    late.open();
    expect(await waiting).toMatchObject({ ok: false, refusal: { code: 'WRONG_STATE' } });
    expect([await rolesOf(store), await stateOf(store)]).toEqual([['rider'], 'withdrawn']);
  });

  it('a role that came meanwhile is still there when the membership is confirmed', async () => {
    const store = await applied();
    const late = gateOn(store.table);
    const waiting = confirmMembership(portsOn(late))(ask(staff, params, undefined));
    await late.reached(waiting);
    await store.table.transact([
      { update: personKeys(member.personId).grants, change: { append: { grants: [aGrant('resident', home)] } } },
    ]);
    late.open();
    expect([(await waiting).ok, await rolesOf(store)]).toEqual([true, ['partyMember', 'resident', 'rider']]);
  });

  it('an end takes the role with it, and he may register anew', async () => {
    const store = await applied();
    await confirmMembership(portsOn(store))(ask(staff, params, undefined));
    await endMembership(portsOn(store))(ask(member, params, { reason: '搬走了' }));
    expect([await rolesOf(store), await stateOf(store)]).toEqual([['rider'], 'ended']);
    const again = await applyMembership(portsOn(store))(ask(member, undefined, application({ unlisted: '新单位' })));
    expect(again.ok).toBe(true);
  });

  it('a unit that leaves the list while somebody registers with it is not his unit', async () => {
    const store = await opened();
    await store.put([unitRow(aUnit()), unitNameRow(aUnit())]);
    const late = gateOn(store.table);
    const waiting = applyMembership(portsOn(late))(ask(member, undefined, application({ unitId: idOf('unit') })));
    await late.reached(waiting);
    await unpairUnit(portsOn(store))(ask(staff, { unitId: idOf('unit') }, undefined));
    late.open();
    expect(await waiting).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND', field: 'body.unit' } });
    expect(await stateOf(store)).toBeUndefined();
  });

  it('two who pair the same unit at once make one entry of the list', async () => {
    const store = await opened();
    const body = { name: '试验中学', unitKind: 'school' as const, community: home.community };
    const answers = await Promise.all([1, 2].map(() => pairUnit(portsOn(store))(ask(staff, undefined, body))));
    expect(new Set(answers.map((answer) => answer.ok && answer.value.id)).size).toBe(1);
    const listed = await portsOn(store).units.list(home.street, undefined);
    expect(listed.ok && listed.value.items.map(({ name }) => name)).toEqual(['试验中学']);
  });

  it('registrations wait in the queues of their own nodes, state by state', async () => {
    const store = await applied();
    const waiting = async (state: 'applied' | 'confirmed', place: string) => {
      const page = await portsOn(store).memberships.listByState(state, place, undefined);
      return page.ok && page.value.items.length;
    };
    expect(await Promise.all([home.community, home.street, home.district].map((at) => waiting('applied', at)))).toEqual(
      [1, 1, 1],
    );
    await confirmMembership(portsOn(store))(ask(staff, params, undefined));
    expect([await waiting('applied', home.community), await waiting('confirmed', home.community)]).toEqual([0, 1]);
  });
};
