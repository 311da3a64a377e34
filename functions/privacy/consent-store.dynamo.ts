import { eventRow } from '../kernel/event-row';
import { consentAttribute, consentsIn } from '../platform/consents';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Table } from '../platform/table';
import type { ConsentStore } from './consent-store';

const loadOn =
  (table: Table): ConsentStore['load'] =>
  async (asker) => {
    const keys = [personKeys(asker.personId).consents, rememberedKey(asker.personId, asker.key)];
    const [row, remembered] = await table.get(keys);
    return { entity: consentsIn(row), remembered: readRemembered(remembered, asker.at) };
  };

const saveOn =
  (table: Table): ConsentStore['save'] =>
  async (before, { purpose, consent, event }, asker, remember) => {
    const keys = personKeys(asker.personId);
    const attribute = consentAttribute(purpose);
    const known = before[purpose];
    const asLoaded: Clause = known === undefined ? { absent: attribute } : { is: [attribute, known] };
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { update: keys.consents, change: { set: { kind: 'consents', [attribute]: consent } }, when: [asLoaded] },
      { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    return {
      kind: 'refused',
      current: {
        entity: outcome.refusedBy[1] === true ? consentsIn(outcome.found[1]) : before,
        remembered: readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at),
      },
    };
  };

export const consentStoreOn = (table: Table): ConsentStore => ({
  find: async (personId) => consentsIn((await table.get([personKeys(personId).consents]))[0]),
  load: loadOn(table),
  save: saveOn(table),
  remember: rememberOn(table),
});
