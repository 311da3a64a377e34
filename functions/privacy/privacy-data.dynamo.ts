/** What this slice keeps of a person itself: consents, views, his copy; and the answers remembered for his taps. */
import { consentPurposes } from '../../shared/kernel/consent';
import type { PersonalData } from '../kernel/personal-data';
import { allOf, removeAll } from '../platform/all-of';
import { consentsIn } from '../platform/consents';
import { personKeys } from '../platform/keys/people';
import { exportKeys, viewKeys } from '../platform/keys/privacy';
import type { Row, Table } from '../platform/table';

const rowsUnder = (table: Table, pk: string): Promise<Row[]> => allOf(table, { pk });

export const privacyDataOn = (table: Table): PersonalData => ({
  slice: 'privacy',
  collect: async (personId) => {
    const consents = consentsIn((await table.get([personKeys(personId).consents]))[0]);
    const views = await rowsUnder(table, viewKeys(personId).view('').pk);
    return [
      {
        name: 'consents',
        entries: consentPurposes.flatMap((purpose) => {
          const consent = consents[purpose];
          return consent === undefined ? [] : [{ purpose, ...consent }];
        }),
      },
      { name: 'views', entries: views.map(({ view }) => ({ ...(view as Row) })) },
    ];
  },
  /** The answer to the closing itself stays for its seven days: the same tap must hear the same. It holds a moment, nothing else. */
  erase: async (personId) => {
    const remembered = await rowsUnder(table, personKeys(personId).remembered('').pk);
    const views = await rowsUnder(table, viewKeys(personId).view('').pk);
    const copy = await rowsUnder(table, exportKeys(personId).job.pk);
    const answers = remembered.filter(({ act }) => act !== 'closeAccount');
    await removeAll(table, [...answers, ...views, ...copy, personKeys(personId).consents]);
  },
});
