/** A name that goes from the published card of a grid, whoever lets it go: the slices of people and of privacy both do. */
import * as z from 'zod/mini';
import { gridContactSchema } from '../../shared/people/grid-contact';
import { contactWithout } from '../kernel/grid-contact';
import { placeKeys } from './keys/people';
import type { Row, Write } from './table';

const cardRow = z.object({ contact: z.optional(gridContactSchema) });

/** Refused when the card has changed since it was read. A leave of his ends with it. None: it does not name him. */
export const withoutName = (gridId: string, row: Row | undefined, name: string): Write[] => {
  const { contact } = cardRow.parse(row ?? {});
  const left = contact && contactWithout(contact, name);
  if (contact === undefined || left === undefined) return [];
  const remove = contact.workerName === name ? ['leave'] : [];
  return [
    {
      update: placeKeys(gridId).place,
      change: { set: { contact: left }, remove },
      when: [{ is: ['contact', row?.contact] }],
    },
  ];
};
