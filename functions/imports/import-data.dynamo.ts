/**
 * What imported lists say of a person. The lists are the community's own and stay; whoever has proved that a number is his finds
 * in his copy what is listed under it. A household's entry is not opened by a name and a door, which a neighbour knows too.
 */
import * as z from 'zod/mini';
import type { PersonalData } from '../kernel/personal-data';
import type { Vault } from '../kernel/ports';
import { shownOf } from '../platform/all-of';
import { staffEntriesOf } from '../platform/keys/imports';
import { personKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';

const profileRow = z.object({ phoneSealed: z.optional(z.string()) });
const entryRow = z.object({ sealed: z.string() });
const listedSchema = z.object({ name: z.string(), phone: z.string(), position: z.string(), post: z.string() });

const entryShown = (vault: Vault) => async (row: Row) =>
  listedSchema.parse(JSON.parse(await vault.open(entryRow.parse(row).sealed)));

const entriesUnder = async (table: Table, vault: Vault, personId: string) => {
  const [profile] = await table.get([personKeys(personId).profile]);
  const { phoneSealed } = profileRow.parse(profile ?? {});
  if (phoneSealed === undefined) return [];
  const phoneIndex = vault.indexKey(await vault.open(phoneSealed));
  return shownOf(table, { pk: staffEntriesOf(phoneIndex) }, entryShown(vault));
};

export const importDataOn = (table: Table, vault: Vault): PersonalData => ({
  slice: 'imports',
  rows: [],
  collect: async (personId) => [{ name: 'staffEntries', entries: await entriesUnder(table, vault, personId) }],
  erase: async () => undefined,
});
