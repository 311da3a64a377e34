import type { Result } from '../../shared/kernel/result';
import { addHandlingUnit, endHandler, endHandlingUnit, nameHandler } from '../appeals/keep-handling-units';
import { listHandlers, listHandlingUnits, listMyHandlingUnits } from '../appeals/read-handling-units';
import { officeOn } from './appeal-office';
import { askers } from './appeals';
import { aGrant, anActor } from './builders';
import { idOf } from './fixed';
import { gateOn } from './gate';
import { home, nodeAbove, otherStreet } from './places';
import { personRows, placeRows } from './rows';
import type { StoreContract } from './store-contract';

const { supervisor: street, owner: staff } = askers;
const otherOffice = anActor('other street', [aGrant('streetAdmin', nodeAbove(otherStreet, 'street'))]);
const master = { personId: idOf('master'), name: '王master' };
const code = (result: Result<unknown>): string => (result.ok ? 'OK' : result.refusal.code);

export const handlingUnitStoreContract: StoreContract = (fresh) => {
  const open = async () => {
    const store = await fresh();
    await store.put([...placeRows(), ...['master', 'deputy'].flatMap((called) => personRows({ called }))]);
    const office = officeOn(store.table);
    const body = { place: home.street, name: '路灯管理所', unitKind: 'utility', phone: '0631-5551234' };
    const added = await office.ask(addHandlingUnit, street.actor, { body });
    return { ...store, office, unitId: added.ok ? added.value.id : '' };
  };

  it('a unit that the street names can be called by its communities, and by no other street', async () => {
    const { office, unitId } = await open();
    const listed = await office.ask(listHandlingUnits, staff.actor, { query: { place: home.community } });
    expect(listed.ok && listed.value.units).toEqual([
      {
        id: unitId,
        name: '路灯管理所',
        unitKind: 'utility',
        placeName: `地点${home.street}`,
        phone: '0631-5551234',
        handlers: 0,
      },
    ]);
    const elsewhere = await office.ask(listHandlingUnits, otherOffice, { query: { place: otherStreet.street } });
    expect(elsewhere.ok && elsewhere.value.units).toEqual([]);
    expect(code(await office.ask(listHandlingUnits, staff.actor, { query: { place: home.street } }))).toBe(
      'NOT_ALLOWED',
    );
    const body = { place: home.street, name: '城管', unitKind: 'department' };
    expect(code(await office.ask(addHandlingUnit, staff.actor, { body }))).toBe('NOT_ALLOWED');
  });

  it('who stands for it is named by the street, with the name that he is known by, and ended the same way', async () => {
    const { office, unitId } = await open();
    const on = { params: { unitId } };
    const mine = async () => {
      const found = await office.ask(listMyHandlingUnits, anActor('master'), {});
      return found.ok && found.value.units.map(({ id }) => id);
    };
    expect(code(await office.ask(nameHandler, street.actor, { ...on, body: { ...master, name: '赵六' } }))).toBe(
      'NAME_MISMATCH',
    );
    expect(
      code(await office.ask(nameHandler, street.actor, { ...on, body: { personId: idOf('nobody'), name: '赵六' } })),
    ).toBe('NOT_FOUND');
    expect(code(await office.ask(nameHandler, staff.actor, { ...on, body: master }))).toBe('NOT_ALLOWED');
    expect(
      code(
        await office.ask(nameHandler, street.actor, { ...on, body: { ...master, personId: street.actor.personId } }),
      ),
    ).toBe('NOT_ALLOWED');
    expect(code(await office.ask(nameHandler, street.actor, { ...on, body: master }))).toBe('OK');
    expect(await mine()).toEqual([unitId]);
    const handlers = await office.ask(listHandlers, street.actor, on);
    expect(handlers.ok && handlers.value.handlers).toEqual([master]);
    expect(code(await office.ask(listHandlers, staff.actor, on))).toBe('NOT_FOUND');
    expect(code(await office.ask(endHandler, street.actor, { ...on, body: { personId: master.personId } }))).toBe('OK');
    expect(await mine()).toEqual([]);
  });

  it('two who are named at once both stand for it', async () => {
    const { office, table, unitId } = await open();
    const on = { params: { unitId } };
    const gate = gateOn(table);
    const deputy = { personId: idOf('deputy'), name: '王deputy' };
    const late = officeOn(gate.table, 500).ask(nameHandler, street.actor, { ...on, body: deputy });
    await gate.reached(late);
    expect(code(await office.ask(nameHandler, street.actor, { ...on, body: master }))).toBe('OK');
    gate.open();
    expect(code(await late)).toBe('OK');
    const handlers = await office.ask(listHandlers, street.actor, on);
    expect(handlers.ok && handlers.value.handlers).toEqual([master, deputy]);
  });

  it('one that has ended is called no more, and takes nobody in', async () => {
    const { office, unitId } = await open();
    const on = { params: { unitId } };
    expect(code(await office.ask(endHandlingUnit, street.actor, on))).toBe('OK');
    expect(code(await office.ask(endHandlingUnit, street.actor, on))).toBe('OK');
    const listed = await office.ask(listHandlingUnits, staff.actor, { query: { place: home.community } });
    expect(listed.ok && listed.value.units).toEqual([]);
    expect(code(await office.ask(nameHandler, street.actor, { ...on, body: master }))).toBe('WRONG_STATE');
  });
};
