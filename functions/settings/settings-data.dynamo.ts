/** What the settings slice keeps of a person: that it was he who changed something. What was set to what is his office's. */
import { gone, type PersonalData } from '../kernel/personal-data';
import { eachOf, keyOf, shownOf } from '../platform/all-of';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { ownSettingEntries } from '../platform/keys/settings';
import type { Row, Table } from '../platform/table';
import { entrySchema } from './settings-change';

const entriesOf = (personId: string) => ownedBy(ownSettingEntries(personId));

const entryShown = (row: Row) => {
  const { at, placeName, changes } = entrySchema.parse(row);
  return { at, placeName, settings: changes.map(({ name }) => name) };
};

export const settingsDataOn = (table: Table): PersonalData => ({
  slice: 'settings',
  rows: ['PLACE settingEntry'],
  collect: async (personId) => [
    { name: 'settingChanges', entries: await shownOf(table, entriesOf(personId), entryShown) },
  ],
  erase: (personId) =>
    eachOf(table, entriesOf(personId), async (row) => {
      await table.transact([
        { update: keyOf(row), change: { set: { byName: gone }, remove: ownerAttributes }, when: [{ present: 'pk' }] },
      ]);
    }),
});
