/** What the people slice keeps of a person: who he is, by which number he is named, where he lives. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import type { PersonalData } from '../kernel/personal-data';
import type { Vault } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { inboxMark, isClosed, isDeceased, profileMark } from '../platform/closed-account';
import { withoutName } from '../platform/grid-card';
import { ownedBy } from '../platform/keys/indexes';
import { ownResidencies, personKeys, personNumberKey, placeKeys, residencyKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { personSchema } from './person';
import { residencySchema } from './residency';
import { takeBackWord } from './word-behind-door.dynamo';

/** Of a person without a phone the door is on his own record. */
const profileRow = z.extend(personSchema, { roomSealed: z.optional(z.string()) });

const residenciesOf = (personId: string) => ownedBy(ownResidencies(personId));

const openOr = (vault: Vault, sealed: string | undefined) => (sealed === undefined ? undefined : vault.open(sealed));

const personEntry = async (vault: Vault, row: Row | undefined) => {
  if (row === undefined || (isClosed(row) && !isDeceased(row))) return [];
  const { name, number, phoneSealed, phoneVerifiedAt, home, roomSealed } = profileRow.parse(row);
  const [phone, door] = [await openOr(vault, phoneSealed), await openOr(vault, roomSealed)];
  return [{ name, number, home: home?.name, door, phone, phoneVerifiedAt }];
};

const residencyEntry = (vault: Vault) => async (row: Row) => {
  const { state, name, communityName, buildingName, roomSealed, requestedAt, matchedBy, reason } =
    residencySchema.parse(row);
  const [place, door] = [`${communityName}${buildingName}`, await vault.open(roomSealed)];
  return { state, name, place, door, requestedAt, matchedBy, reason };
};

/** His account's own rows went when it was closed; those of a person without a phone whom he was before go here. */
const eraseIdentity = async (table: Table, personId: string, at: Instant): Promise<void> => {
  const [profile] = await table.get([personKeys(personId).profile]);
  if (profile === undefined || isClosed(profile)) return;
  const { number } = profileRow.parse(profile);
  await table.transact([
    { put: profileMark(personId, at) },
    { put: inboxMark(personId, at) },
    ...(number === undefined ? [] : [{ remove: personNumberKey(number) }]),
  ]);
};

/** Events of his requests stay: they hold ids only. */
const eraseResidency = async (table: Table, vault: Vault, row: Row): Promise<void> => {
  const residency = residencySchema.parse(row);
  const keys = residencyKeys(residency.id);
  await takeBackWord(table, vault, residency);
  await removeEach(table, { pk: keys.residency.pk, prefix: keys.note('').sk });
  await table.transact([{ remove: keys.residency }]);
};

/** Whoever is sought there finds the stand-in, or the community. */
const takeDown = (table: Table, gridId: string, name: string): Promise<void> =>
  settle('a published contact', async () => {
    const [row] = await table.get([placeKeys(gridId).place]);
    const writes = withoutName(gridId, row, name);
    return writes.length === 0 || (await table.transact(writes)).ok;
  });

export const peopleDataOn = (table: Table, vault: Vault): PersonalData => ({
  slice: 'people',
  rows: [
    'PERSON person',
    'PERSON inbox',
    'OPENID openid',
    'PHONE phone',
    'PERSON-NUMBER number',
    'RESIDENCY residency',
    'RESIDENCY note',
    'HOUSEHOLD householdPerson',
  ],
  collect: async (personId) => {
    const [profile] = await table.get([personKeys(personId).profile]);
    return [
      { name: 'person', entries: await personEntry(vault, profile) },
      { name: 'residencies', entries: await shownOf(table, residenciesOf(personId), residencyEntry(vault)) },
    ];
  },
  end: async (personId, { grids }) => {
    const [profile] = await table.get([personKeys(personId).profile]);
    if (!isDeceased(profile)) return;
    const { name } = profileRow.parse(profile);
    if (name !== undefined) for (const gridId of grids) await takeDown(table, gridId, name);
  },
  erase: async (personId, at) => {
    await eachOf(table, residenciesOf(personId), (row) => eraseResidency(table, vault, row));
    await eraseIdentity(table, personId, at);
  },
});
