/** Reaction: who holds a grid has changed. Its published card names whoever does now, and nobody who does no more. */
import { leafOf, placeKindOf } from '../../shared/kernel/place';
import type { GridContact } from '../../shared/people/grid-contact';
import type { AppointmentEvent } from '../../shared/roles/events';
import { contactWith, contactWithout } from '../kernel/grid-contact';
import { settle } from '../kernel/settle';

export interface GridHolder {
  readonly personId: string;
  readonly name: string;
}

/** The card as it stands, and who holds the grid at this moment. */
export interface GridCard {
  readonly contact: GridContact;
  /** As it lies in the table; the store's own mark. */
  readonly asRead: unknown;
  /** Whoever has held it longest comes first. */
  readonly holders: readonly GridHolder[];
  /** The name under which the person of the event was appointed. Undefined: it is forgotten. */
  readonly servedAs: string | undefined;
}

export interface CardChange {
  readonly contact: GridContact;
  /** Whoever is named by it holds the grid; undefined: it takes a name down. */
  readonly named: GridHolder | undefined;
}

/** Port. */
export interface GridCards {
  readonly load: (gridId: string, event: AppointmentEvent) => Promise<GridCard | undefined>;
  /** `false`: the card, or who holds the grid, has changed meanwhile. */
  readonly save: (gridId: string, card: GridCard, change: CardChange, personId: string) => Promise<boolean>;
}

/** A worker whom a list has named stays, though he has no account, until somebody is appointed. Undefined: nothing is new. */
export const cardAfter = ({ contact, holders, servedAs }: GridCard, personId: string): CardChange | undefined => {
  const holds = (name: string): boolean => holders.some((holder) => holder.name === name);
  const left = servedAs === undefined || holds(servedAs) ? undefined : contactWithout(contact, servedAs);
  const standing = left ?? contact;
  const next = holders.find((holder) => holder.personId === personId) ?? holders[0];
  if (next !== undefined && !holds(standing.workerName))
    return { contact: contactWith(standing, next.name), named: next };
  return left && { contact: left, named: undefined };
};

/** Idempotent: what is so now is asked, not what the event says. */
export const nameGridWorker =
  ({ cards }: { readonly cards: GridCards }) =>
  async (event: AppointmentEvent): Promise<void> => {
    const gridId = leafOf(event.place);
    if (event.role !== 'gridWorker' || placeKindOf(gridId) !== 'grid') return;
    await settle('the card of a grid', async () => {
      const card = await cards.load(gridId, event);
      const change = card && cardAfter(card, event.personId);
      return card === undefined || change === undefined || cards.save(gridId, card, change, event.personId);
    });
  };
