/** What this slice keeps of a person itself: consents, views, his copy; and the answers remembered for his taps. */
import * as z from 'zod/mini';
import { consentPurposes } from '../../shared/kernel/consent';
import { fullViewSchema } from '../../shared/privacy/my-data';
import { gone, type PersonalData } from '../kernel/personal-data';
import { eachOf, keyOf, removeEach, shownOf } from '../platform/all-of';
import { consentsIn } from '../platform/consents';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { exportKeys, ownLooks, viewKeys } from '../platform/keys/privacy';
import type { Row, Table } from '../platform/table';
import { deathSchema } from './death';

const viewRow = z.object({ view: fullViewSchema });

const viewsOf = (personId: string) => ({ pk: viewKeys(personId).view('').pk });
const looksOf = (personId: string) => ownedBy(ownLooks(personId));

const viewEntry = (row: Row) => ({ ...viewRow.parse(row).view });

/** What he looked at is another's: the copy says that he did, when and why. */
const lookEntry = (row: Row) => {
  const { at, what, reason } = viewRow.parse(row).view;
  return { at, what, reason };
};

const consentEntries = async (table: Table, personId: string) => {
  const consents = consentsIn((await table.get([personKeys(personId).consents]))[0]);
  return consentPurposes.flatMap((purpose) => {
    // Who put it on record is another's: the copy says how it was asked.
    const { recordedBy: _, ...consent } = consents[purpose] ?? {};
    return 'at' in consent ? [{ purpose, ...consent }] : [];
  });
};

/** One that was recorded by mistake: he reads what was on record of him. */
const deathEntries = async (table: Table, personId: string) => {
  const [row] = await table.get([personKeys(personId).death]);
  if (row === undefined) return [];
  const { state, diedOn, toldBy, recordedAt } = deathSchema.parse(row);
  return [{ state, diedOn, toldBy, recordedAt }];
};

/** Whom he looked at reads on in which office, when and why somebody did. */
const eraseLooks = (table: Table, personId: string): Promise<void> =>
  eachOf(table, looksOf(personId), async (row) => {
    const view = { ...viewRow.parse(row).view, viewerMask: gone };
    await table.transact([
      { update: keyOf(row), change: { set: { view }, remove: ownerAttributes }, when: [{ present: 'pk' }] },
    ]);
  });

export const privacyDataOn = (table: Table): PersonalData => ({
  slice: 'privacy',
  rows: [
    'PERSON consents',
    'PERSON death',
    'VIEWS view',
    'EXPORT export',
    'EXPORT exportPart',
    'REMEMBERED remembered',
  ],
  collect: async (personId) => [
    { name: 'consents', entries: await consentEntries(table, personId) },
    { name: 'death', entries: await deathEntries(table, personId) },
    { name: 'views', entries: await shownOf(table, viewsOf(personId), viewEntry) },
    { name: 'looks', entries: await shownOf(table, looksOf(personId), lookEntry) },
  ],
  /** The answer to the closing itself stays for its seven days: the same tap must hear the same. It holds a moment, nothing else. */
  erase: async (personId) => {
    const remembered = { pk: personKeys(personId).remembered('').pk };
    await removeEach(table, remembered, ({ act }) => act !== 'closeAccount');
    await removeEach(table, viewsOf(personId));
    await eraseLooks(table, personId);
    await removeEach(table, { pk: exportKeys(personId).job.pk });
    await table.transact([{ remove: personKeys(personId).consents }, { remove: personKeys(personId).death }]);
  },
});
