/** What a unit reads of its members: by their consent, counted once, and by nobody else than who stands for it. */
import type { WishEvent } from '../../shared/wishes/events';
import { applyMembership } from '../memberships/apply-membership';
import { countService } from '../memberships/count-service';
import { confirmMembership, endMembership, setUnitConsent } from '../memberships/decide-membership';
import { listMyUnits, listUnitService } from '../memberships/list-unit-service';
import { membershipRow, openRow } from '../memberships/membership-rows.dynamo';
import { membershipStoreOn } from '../memberships/membership-store.dynamo';
import { endUnitContact, nameUnitContact } from '../memberships/name-unit-contact';
import { unpairUnit } from '../memberships/pair-unit';
import { serviceCounterOn } from '../memberships/service-counter.dynamo';
import { unitContactStoreOn } from '../memberships/unit-contact-store.dynamo';
import { unitNameRow, unitRow, unitStoreOn } from '../memberships/unit-store.dynamo';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { aGrant, aMembership, anActor, aUnit, aWish, aWishEvent } from './builders';
import { countedIds, idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home } from './places';
import { cursors } from './routes';
import { personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const staff = anActor('staff', [aGrant('communityStaff')]);
const member = anActor('member');
const contact = anActor('contact');
const unitId = idOf('unit');
const params = { memberId: idOf('member'), membershipId: idOf('membership') };
const evening = '2026-11-22T12:00:00.000Z';

let taps = 0;
const ask = <Params, Body>(actor: typeof staff, given: Params, body: Body) => {
  taps += 1;
  const idempotency = { key: `unit-tap-${String(taps).padStart(10, '0')}`, requestHash: 'hash' };
  return { input: { params: given, query: undefined, body }, at: noon, actor, idempotency };
};
const look = <Params>(actor: typeof staff, given: Params) => ({
  input: { params: given, query: { cursor: undefined }, body: undefined },
  at: noon,
  actor,
  idempotency: undefined,
});

export const unitServiceContract: StoreContract = (fresh) => {
  const portsOn = ({ table }: Pick<TestTable, 'table'>) => {
    taps += 1;
    return {
      memberships: membershipStoreOn(table, cursors),
      units: unitStoreOn(table, cursors),
      contacts: unitContactStoreOn(table, cursors),
      services: serviceCounterOn(table),
      ids: countedIds(taps * 100),
    };
  };
  const opened = async (unitSeesService: boolean, state: 'applied' | 'confirmed' = 'confirmed') => {
    const store = await fresh();
    const membership = aMembership({ state, unitSeesService: false });
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'member', grants: [aGrant('partyMember')], profile: { name: '陈报到' } }),
      ...personRows({ called: 'contact', profile: { name: '孙联络' } }),
      membershipRow(membership),
      openRow(membership),
      unitRow(aUnit()),
      unitNameRow(aUnit()),
    ]);
    for (const wish of wishes) await stand(store, completed(wish));
    await name(store);
    if (unitSeesService) await consent(store, true);
    return store;
  };
  const name = (store: TestTable) =>
    nameUnitContact(portsOn(store))(ask(staff, { unitId }, { personId: contact.personId, name: '孙联络' }));
  const consent = (store: Pick<TestTable, 'table'>, unitSeesService: boolean) =>
    setUnitConsent(portsOn(store))(ask(member, params, { unitSeesService }));
  const completed = (wish: string, at = noon, id = idOf(`completion of ${wish}`)) =>
    aWishEvent({ id, type: 'wish.completed', to: 'completed', wishId: idOf(wish), claimerIds: [member.personId], at });
  const undone = (wish: string, undoes = idOf(`completion of ${wish}`)) =>
    aWishEvent({ ...completed(wish), id: idOf(`undoing ${undoes}`), type: 'wish.completion_undone', undoes });
  /** The wish stands completed by this event. */
  const stand = (store: TestTable, { wishId, id }: WishEvent) =>
    store.put([wishRow(aWish({ id: wishId, state: 'completed', completionId: id }))]);
  const wishes = ['wish', 'another wish', 'late', 'yet another'];
  const count = (store: Pick<TestTable, 'table'>, event = completed('wish')) => countService(portsOn(store))(event);
  const read = async (store: TestTable, actor = contact) => {
    const answer = await listUnitService(portsOn(store))(look(actor, { unitId }));
    return answer.ok ? answer.value.items : answer.refusal.code;
  };

  it('a unit reads nothing of a member who has not said yes', async () => {
    const store = await opened(false);
    await count(store);
    expect(await read(store)).toEqual([]);
  });

  it('his yes shows how often and when last, also of what he did before it, and nothing else', async () => {
    const store = await opened(false);
    await count(store);
    await consent(store, true);
    await count(store, completed('another wish', evening));
    expect(await read(store)).toEqual([{ name: '陈报到', served: 2, lastServedAt: evening }]);
  });

  it('a wish counts once, however often its event comes, and an earlier one that comes late moves no date back', async () => {
    const store = await opened(true);
    for (const event of [completed('late', evening), completed('wish'), completed('late', evening)])
      await count(store, event);
    expect(await read(store)).toEqual([{ name: '陈报到', served: 2, lastServedAt: evening }]);
  });

  it('a completion that is undone counts no more, once, and the date is that of the wish before', async () => {
    const store = await opened(true);
    for (const event of [completed('wish'), completed('late', evening)]) await count(store, event);
    for (const event of [undone('late'), undone('late'), undone('another wish')]) await count(store, event);
    const left = await read(store);
    await count(store, undone('wish'));
    expect([left, await read(store)]).toEqual([
      [{ name: '陈报到', served: 1, lastServedAt: noon }],
      [{ name: '陈报到', served: 0 }],
    ]);
  });

  it('completed again it counts again, and a completion that comes after it was undone counts for nothing', async () => {
    const store = await opened(true);
    const again = completed('wish', evening, idOf('second completion'));
    await stand(store, again);
    for (const event of [completed('wish'), undone('wish'), again, completed('wish'), again]) await count(store, event);
    expect(await read(store)).toEqual([{ name: '陈报到', served: 1, lastServedAt: evening }]);
  });

  it('what was counted is taken back also from a member who has left', async () => {
    const store = await opened(true);
    await count(store);
    await endMembership(portsOn(store))(ask(member, params, { reason: '搬走了' }));
    await count(store, undone('wish'));
    const [membership] = (await store.everything()).filter(({ kind }) => kind === 'membership');
    expect([membership?.served, membership?.lastServedAt]).toEqual([0, undefined]);
  });

  it('a consent that is taken back counts at the next reading', async () => {
    const store = await opened(true);
    await consent(store, false);
    expect(await read(store)).toEqual([]);
  });

  it('a consent that is taken back while a wish is being counted stays taken back', async () => {
    const store = await opened(true);
    const late = gateOn(store.table);
    const counting = count(late);
    await late.reached(counting);
    await consent(store, false);
    late.open();
    await counting;
    expect(await read(store)).toEqual([]);
    await consent(store, true);
    expect(await read(store)).toEqual([{ name: '陈报到', served: 1, lastServedAt: noon }]);
  });

  it('a wish that is counted while the member says yes is not forgotten', async () => {
    const store = await opened(false);
    const late = gateOn(store.table);
    const saying = consent(late, true);
    await late.reached(saying);
    await count(store);
    late.open();
    await saying;
    expect(await read(store)).toEqual([{ name: '陈报到', served: 1, lastServedAt: noon }]);
  });

  it('a membership that ends takes what its unit read with it', async () => {
    const store = await opened(true);
    await endMembership(portsOn(store))(ask(member, params, { reason: '搬走了' }));
    expect([await read(store), (await store.everything()).filter(({ kind }) => kind === 'unitService')]).toEqual([
      [],
      [],
    ]);
  });

  it('a member who said yes when he registered is read once he is confirmed', async () => {
    const store = await opened(true, 'applied');
    const before = await read(store);
    await confirmMembership(portsOn(store))(ask(staff, params, undefined));
    expect([before, await read(store)]).toEqual([[], [{ name: '陈报到', served: 0 }]]);
  });

  it('what he does after he has left counts for nobody', async () => {
    const store = await opened(true);
    await endMembership(portsOn(store))(ask(member, params, { reason: '搬走了' }));
    await count(store);
    const unlisted = { name: '陈报到', community: home.community, unit: { unlisted: '别的单位' }, branch: '支部' };
    await applyMembership(portsOn(store))(ask(member, undefined, { ...unlisted, skills: [], freeHours: [] }));
    await count(store, completed('yet another'));
    expect((await store.everything()).filter(({ kind }) => kind === 'served')).toEqual([]);
  });

  it('neither staff nor the member himself read it, nor who stood for the unit until a moment ago', async () => {
    const store = await opened(true);
    const others = [await read(store, staff), await read(store, member)];
    await endUnitContact(portsOn(store))(ask(staff, { unitId }, undefined));
    expect([...others, await read(store)]).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  it('a unit that has left the list has nobody who stands for it', async () => {
    const store = await opened(true);
    await unpairUnit(portsOn(store))(ask(staff, { unitId }, undefined));
    const mine = await listMyUnits(portsOn(store))(look(contact, undefined));
    expect([await read(store), mine.ok && mine.value.items]).toEqual(['NOT_ALLOWED', []]);
  });

  it('a second one does not stand beside the first, and a name that does not fit names nobody', async () => {
    const store = await opened(true);
    const asked = (personId: string, called: string) =>
      nameUnitContact(portsOn(store))(ask(staff, { unitId }, { personId, name: called }));
    const second = await asked(member.personId, '陈报到');
    await endUnitContact(portsOn(store))(ask(staff, { unitId }, undefined));
    const answers = [second, await asked(member.personId, '张冠李'), await asked(member.personId, '陈报到')];
    expect(answers.map((answer) => (answer.ok ? 'named' : answer.refusal.code))).toEqual([
      'WRONG_STATE',
      'NAME_MISMATCH',
      'named',
    ]);
  });
};
