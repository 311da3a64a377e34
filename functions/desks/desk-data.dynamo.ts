/** What the desks slice keeps of a person: the browsers that he let in, and the codes by which he did. */
import type { PersonalData } from '../kernel/personal-data';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { deskBrowserKey, deskLoginKey, deskPrefix, ownDeskLogins } from '../platform/keys/desks';
import { ownedBy } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { deskLoginSchema, deskSchema } from './desk';

const desksOf = (personId: string) => ({ pk: personKeys(personId).profile.pk, prefix: deskPrefix });
const loginsOf = (personId: string) => ownedBy(ownDeskLogins(personId));

const shown = (row: Row) => {
  const { state, browser, system, since, renewedAt, endsAt } = deskSchema.parse(row);
  return { state, browser, system, since, renewedAt, endsAt };
};

const logOut = async (table: Table, personId: string): Promise<void> => {
  await removeEach(table, desksOf(personId));
  await eachOf(table, loginsOf(personId), async (row) => {
    const { code, secretHash } = deskLoginSchema.parse(row);
    await table.transact([{ remove: deskBrowserKey(secretHash) }]);
    await table.transact([{ remove: deskLoginKey(code), when: [{ is: ['personId', personId] }] }]);
  });
};

export const deskDataOn = (table: Table): PersonalData => ({
  slice: 'desks',
  rows: ['PERSON desk', 'DESKLOGIN deskLogin', 'DESKBROWSER deskBrowser'],
  collect: async (personId) => [{ name: 'desks', entries: await shownOf(table, desksOf(personId), shown) }],
  erase: (personId) => logOut(table, personId),
  end: (personId) => logOut(table, personId),
});
