import { consentsIn, consentWrites } from '../platform/consents';
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
  async (before, said, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...consentWrites(said, before[said.purpose]),
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
