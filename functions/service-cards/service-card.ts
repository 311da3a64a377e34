/** The card as the rules see it, and how several are read as one. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import {
  type CardHead,
  cardHeadSchema,
  cardLevels,
  type ServiceCardView,
  type ServiceItem,
  serviceEntriesSchema,
} from '../../shared/service-cards/service-card';

export const serviceCardSchema = z.extend(cardHeadSchema, {
  entries: serviceEntriesSchema,
  editedBy: ulidSchema,
});
export type ServiceCard = z.infer<typeof serviceCardSchema>;

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
