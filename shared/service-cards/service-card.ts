/** 便民服务卡: whom to call for what. A community, its street and its district each keep one. */
import * as z from 'zod/mini';
import type { Role, RoleGrant } from '../kernel/actor';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { leafOf, type PlaceKind, placeKindOf } from '../kernel/place';
import { publicWords } from '../kernel/text';

/** In the order in which they are read. */
export const serviceTopics = [
  'property',
  'water',
  'power',
  'gas',
  'heating',
  'repair',
  'police',
  'clinic',
  'elder_care',
  'transport',
  'other',
] as const;
export type ServiceTopic = (typeof serviceTopics)[number];

/** The nearest first. */
export const cardLevels = ['community', 'street', 'district'] as const satisfies readonly PlaceKind[];
export type CardLevel = (typeof cardLevels)[number];

/** Who keeps the card of a node: its own staff, and nobody above or below. */
export const cardKeepers = {
  community: 'communityStaff',
  street: 'streetAdmin',
  district: 'districtSupervisor',
} as const satisfies Record<CardLevel, Role>;

const levelOf = (placeId: string): CardLevel | undefined => cardLevels.find((level) => level === placeKindOf(placeId));

/** Whether somebody who holds the roles at the very node keeps its card. */
export const keepsCard = (grants: readonly Pick<RoleGrant, 'role' | 'at'>[], placeId: string): boolean => {
  const level = levelOf(placeId);
  return level !== undefined && grants.some(({ role, at }) => role === cardKeepers[level] && leafOf(at) === placeId);
};

/** Everywhere in the country, and always open. */
export const nationalNumbers = ['110', '119', '120', '122', '12345'] as const;
export type NationalNumber = (typeof nationalNumbers)[number];

const landline = /^(?:0(?:10|2\d)-?\d{8}|0[3-9]\d{2}-?\d{7,8})$/;
const service = /^[48]00-?\d{3}-?\d{4}$/;
const mobile = /^1[3-9]\d{9}$/;
/** 110, 12345, 95598, 962121. */
const short = /^(?:1\d{2}|1[0-2]\d{3}|9[56]\d{3,4})$/;

/** A landline with its area code, a number of the 400 kind, the mobile phone of an office, or a short number; nothing else can be dialled. */
export const servicePhoneSchema = z.string().check(
  z.trim(),
  z.refine((text) => [landline, service, mobile, short].some((shape) => shape.test(text)), {
    error: 'no telephone number of an office',
  }),
);

export const serviceEntrySchema = z.strictObject({
  topic: z.enum(serviceTopics),
  name: publicWords(2, 30),
  phone: servicePhoneSchema,
  hours: z.optional(publicWords(2, 30)),
});
export type ServiceEntry = z.infer<typeof serviceEntrySchema>;

export const saysSame = (one: ServiceEntry, other: ServiceEntry | undefined): boolean =>
  one.topic === other?.topic && one.name === other.name && one.phone === other.phone && one.hours === other.hours;

export const sameEntries = (one: readonly ServiceEntry[], other: readonly ServiceEntry[]): boolean =>
  one.length === other.length && one.every((entry, index) => saysSame(entry, other[index]));

export const mostEntries = 30;
export const serviceEntriesSchema = z.array(serviceEntrySchema).check(z.maxLength(mostEntries));

/** That a card is there, and how old it is. */
export const cardHeadSchema = z.object({
  placeId: placeIdSchema,
  level: z.enum(cardLevels),
  /** Whose staff changed it last. */
  office: z.string(),
  changedAt: instantSchema,
  /** 1 as first written, one more with each change. */
  version: z.number().check(z.int(), z.minimum(1)),
});
export type CardHead = z.infer<typeof cardHeadSchema>;

export const serviceItemSchema = z.object({
  /** Of this line as it stands: what is said otherwise is another line. */
  id: ulidSchema,
  level: z.enum(cardLevels),
  topic: z.enum(serviceTopics),
  name: z.string(),
  phone: z.string(),
  hours: z.optional(z.string()),
});
export type ServiceItem = z.infer<typeof serviceItemSchema>;

/** What is read at a place: the entries of its cards as one list, the nearest first, and the cards they come from. */
export const serviceCardViewSchema = z.object({
  items: z.array(serviceItemSchema),
  cards: z.array(cardHeadSchema),
});
export type ServiceCardView = z.infer<typeof serviceCardViewSchema>;
