/**
 * What the announcements slice keeps of a person: up to where he has read. What he announced is his office's word, and names him
 * by his id alone.
 */
import * as z from 'zod/mini';
import type { PersonalData } from '../kernel/personal-data';
import { announcementMarkKey } from '../platform/keys/announcements';
import type { Table } from '../platform/table';

const markRow = z.object({ readUpTo: z.string() });

export const announcementDataOn = (table: Table): PersonalData => ({
  slice: 'announcements',
  rows: ['PERSON announcementMark'],
  collect: async (personId) => {
    const [mark] = await table.get([announcementMarkKey(personId)]);
    return [{ name: 'announcementMark', entries: mark === undefined ? [] : [markRow.parse(mark)] }];
  },
  erase: async (personId) => {
    await table.transact([{ remove: announcementMarkKey(personId) }]);
  },
});
