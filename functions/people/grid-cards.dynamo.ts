import * as z from 'zod/mini';
import { blankContact } from '../kernel/grid-contact';
import type { Clause } from '../platform/expression';
import { holderPrefix, placeKeys } from '../platform/keys/people';
import { appointmentKeys } from '../platform/keys/roles';
import type { Table, Write } from '../platform/table';
import type { GridCards, GridHolder } from './name-grid-worker';
import { gridSchema } from './place';

const holderRow = z.object({ personId: z.string(), name: z.string(), since: z.string() });
const entryRow = z.object({ name: z.string() });

const holdersOn = async (table: Table, gridId: string): Promise<readonly GridHolder[]> => {
  const { rows } = await table.query({ pk: placeKeys(gridId).place.pk, prefix: holderPrefix('gridWorker') });
  return rows.map((row) => holderRow.parse(row)).sort((one, other) => (one.since < other.since ? -1 : 1));
};

const loadOn =
  (table: Table): GridCards['load'] =>
  async (gridId, { personId, appointmentId }) => {
    const [row, entry] = await table.get([placeKeys(gridId).place, appointmentKeys(personId).entry(appointmentId)]);
    const { data } = gridSchema.safeParse(row);
    if (data === undefined) return undefined;
    const { contact = blankContact } = data;
    const holders = await holdersOn(table, gridId);
    return { contact, asRead: row?.contact, holders, servedAs: entryRow.safeParse(entry).data?.name };
  };

/** What was read of a holder is so still when the card is written. */
const stillHolds = (gridId: string, personId: string, holds: boolean): Write => ({
  check: placeKeys(gridId).holder('gridWorker', personId),
  when: [holds ? { present: 'pk' } : { absent: 'pk' }],
});

/** A leave, and what was reported of a card, were the former worker's. */
export const gridCardsOn = (table: Table): GridCards => ({
  load: loadOn(table),
  save: async (gridId, { contact: before, asRead, holders }, { contact, named }, personId) => {
    const asItWas: Clause = asRead === undefined ? { absent: 'contact' } : { is: ['contact', asRead] };
    const checked = new Map([[personId, holders.some((holder) => holder.personId === personId)]]);
    if (named !== undefined) checked.set(named.personId, true);
    const { ok } = await table.transact([
      {
        update: placeKeys(gridId).place,
        change: { set: { contact }, remove: contact.workerName === before.workerName ? [] : ['leave', 'cardDown'] },
        when: [{ present: 'pk' }, asItWas],
      },
      ...[...checked].map(([id, holds]) => stillHolds(gridId, id, holds)),
    ]);
    return ok;
  },
});
