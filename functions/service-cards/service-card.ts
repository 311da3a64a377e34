/** The card as the rules see it, and how several are read as one. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { placePathSchema } from '../../shared/kernel/place';
import {
  type CardHead,
  cardHeadSchema,
  cardLevels,
  type ServiceCardView,
  type ServiceEntry,
  type ServiceItem,
  saysSame,
  serviceEntrySchema,
} from '../../shared/service-cards/service-card';

/** A line with the name by which it can be reported. */
export const keptEntrySchema = z.extend(serviceEntrySchema, { id: ulidSchema });
export type KeptEntry = z.infer<typeof keptEntrySchema>;

export const serviceCardSchema = z.extend(cardHeadSchema, {
  /** Of the node. */
  path: placePathSchema,
  entries: z.array(keptEntrySchema),
  editedBy: ulidSchema,
});
export type ServiceCard = z.infer<typeof serviceCardSchema>;

/** A line that says the same as before is the same line; one that says something else is new, and what was reported of the old one is behind it. */
export const keptEntries = (
  before: readonly KeptEntry[],
  entries: readonly ServiceEntry[],
  newId: () => string,
): KeptEntry[] => {
  const left = [...before];
  return entries.map((entry) => {
    const at = left.findIndex((one) => saysSame(one, entry));
    const known = at === -1 ? undefined : left.splice(at, 1)[0];
    return { ...entry, id: known?.id ?? newId() };
  });
};

const nearestFirst = (one: CardHead, other: CardHead): number =>
  cardLevels.indexOf(one.level) - cardLevels.indexOf(other.level);

const itemsOf = ({ level, entries }: ServiceCard): ServiceItem[] => entries.map((entry) => ({ level, ...entry }));

const isOfOneNumber = (one: ServiceItem, other: ServiceItem): boolean =>
  one.topic === other.topic && one.phone.replaceAll('-', '') === other.phone.replaceAll('-', '');

/**
 * The nearest card first, each in the order in which its keepers wrote it. What a nearer card says of a number under the same topic
 * stands instead of what a farther one says.
 */
export const mergeCards = (cards: readonly ServiceCard[]): ServiceCardView => {
  const sorted = [...cards].sort(nearestFirst);
  const items = sorted.flatMap((card, at) => {
    const nearer = sorted.slice(0, at).flatMap(itemsOf);
    return itemsOf(card).filter((item) => !nearer.some((known) => isOfOneNumber(known, item)));
  });
  return { items, cards: sorted.map((card) => cardHeadSchema.parse(card)) };
};
