/** What the visits slice keeps of a person for a day: the codes that he showed at doors, with his name. */
import type { PersonalData } from '../kernel/personal-data';
import { removeEach, shownOf } from '../platform/all-of';
import { ownedBy } from '../platform/keys/indexes';
import { ownVisits } from '../platform/keys/visits';
import type { Row, Table } from '../platform/table';
import { visitCodeSchema } from './visit-code';

const owned = (personId: string) => ownedBy(ownVisits(personId));

const shown = (row: Row) => {
  const { name, role, placeName, from, until, verified } = visitCodeSchema.parse(row);
  return { name, role, placeName, from, until, verified };
};

/** Beside a code lies how often it was checked, which names nobody. */
export const visitDataOn = (table: Table): PersonalData => ({
  slice: 'visits',
  rows: ['VISIT visitCode'],
  collect: async (personId) => [{ name: 'visits', entries: await shownOf(table, owned(personId), shown) }],
  erase: (personId) => removeEach(table, owned(personId)),
  end: (personId) => removeEach(table, owned(personId)),
});
