import * as z from 'zod/mini';
import { deskLoginTransitions, deskTransitions } from '../../shared/desks/transitions';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { instantSchema } from '../../shared/kernel/instant';
import type { Cursors } from '../platform/cursor';
import { deskBrowserKey, deskLoginKey, deskPrefix } from '../platform/keys/desks';
import { personKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type Desk, type DeskLogin, deskLoginSchema, deskSchema } from './desk';
import { deskBrowserRow, deskEventRow, deskLoginRow, deskRow, loginOwner } from './desk-rows.dynamo';
import type { DeskStore } from './desk-store';

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const shownRow = z.object({ code: z.string(), until: instantSchema });

const loginFrom = (row: Row | undefined): DeskLogin | undefined =>
  row === undefined ? undefined : deskLoginSchema.parse(row);
const deskFrom = (row: Row | undefined): Desk | undefined => (row === undefined ? undefined : deskSchema.parse(row));

/** A code that has run out may be shown again; a browser that asks again is shown what it was given. */
const openLoginOn =
  (table: Table): DeskStore['openLogin'] =>
  async (login, at) => {
    const outcome = await table.transact([
      { put: deskBrowserRow(login), when: [{ absent: 'pk' }] },
      { put: deskLoginRow(login), when: [{ either: [{ absent: 'pk' }, { notAfter: ['until', at] }] }] },
    ]);
    if (outcome.ok) return { code: login.code, until: login.until };
    return outcome.refusedBy[0] === true ? shownRow.parse(outcome.found[0]) : undefined;
  };

/** Both rows by which the code is known: the browser's own, and the one that is looked up by the code. */
const extendLoginOn =
  (table: Table): DeskStore['extendLogin'] =>
  async (login) => {
    const { code, secretHash, until } = login;
    const set = { until, expiresAt: deskLoginRow(login).expiresAt };
    const { ok } = await table.transact([
      {
        update: deskLoginKey(code),
        change: { set },
        when: [{ oneOf: ['state', deskLoginTransitions.confirmDeskLogin.from] }, { is: ['secretHash', secretHash] }],
      },
      { update: deskBrowserKey(secretHash), change: { set }, when: [{ is: ['code', code] }] },
    ]);
    return ok;
  };

const loadLoginOn =
  (table: Table): DeskStore['loadLogin'] =>
  async (code, asker) => {
    const [login, remembered] = await table.get([deskLoginKey(code), rememberedKey(asker.personId, asker.key)]);
    return { entity: loginFrom(login), remembered: readRemembered(remembered, asker.at) };
  };

const confirmLoginOn =
  (table: Table): DeskStore['confirmLogin'] =>
  async ({ login, desk, event }, asker, remember) => {
    const { state, personId, deskId, nodes, endsAt } = login;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: deskLoginKey(login.code),
        change: { set: { state, personId, deskId, nodes, endsAt, ...loginOwner(login) } },
        // The very code that was read: in a later life it would be another browser's.
        when: [
          { oneOf: ['state', deskLoginTransitions.confirmDeskLogin.from] },
          { is: ['secretHash', login.secretHash] },
        ],
      },
      { put: deskRow(desk), when: [{ absent: 'pk' }] },
      { put: deskEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadLoginOn(table)(login.code, asker) };
  };

const findDeskOn =
  (table: Table): DeskStore['findDesk'] =>
  async (personId, deskId) => {
    const keys = personKeys(personId);
    const [row, grants] = await table.get([keys.desk(deskId), keys.grants]);
    const desk = deskFrom(row);
    if (desk === undefined) return undefined;
    return { desk, grants: grants === undefined ? [] : grantsRow.parse(grants).grants };
  };

const renewDeskOn =
  (table: Table): DeskStore['renewDesk'] =>
  async ({ personId, id, renewedAt }) => {
    const { ok } = await table.transact([
      {
        update: personKeys(personId).desk(id),
        change: { set: { renewedAt } },
        when: [{ oneOf: ['state', deskTransitions.endDeskSession.from] }],
      },
    ]);
    return ok;
  };

const loadDeskOn =
  (table: Table): DeskStore['loadDesk'] =>
  async (deskId, asker) => {
    const keys = [personKeys(asker.personId).desk(deskId), rememberedKey(asker.personId, asker.key)];
    const [desk, remembered] = await table.get(keys);
    return { entity: deskFrom(desk), remembered: readRemembered(remembered, asker.at) };
  };

const endDeskOn =
  (table: Table): DeskStore['endDesk'] =>
  async ({ desk, event }, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: personKeys(desk.personId).desk(desk.id),
        change: { set: { state: desk.state } },
        when: [{ oneOf: ['state', deskTransitions.endDeskSession.from] }],
      },
      { put: deskEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadDeskOn(table)(desk.id, asker) };
  };

export const deskStoreOn = (table: Table, cursors: Cursors): DeskStore => ({
  openLogin: openLoginOn(table),
  extendLogin: extendLoginOn(table),
  findLogin: async (code) => loginFrom((await table.get([deskLoginKey(code)]))[0]),
  loadLogin: loadLoginOn(table),
  confirmLogin: confirmLoginOn(table),
  findDesk: findDeskOn(table),
  renewDesk: renewDeskOn(table),
  listDesks: (personId, cursor) => {
    const spec = { pk: personKeys(personId).profile.pk, prefix: deskPrefix, newestFirst: true };
    return pageOn(table, cursors)(spec, cursor, (row) => deskSchema.parse(row));
  },
  loadDesk: loadDeskOn(table),
  endDesk: endDeskOn(table),
  remember: rememberOn(table),
});
