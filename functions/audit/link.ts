/**
 * A link of a tenant's audit chain: that an event happened, and what it said, without saying whom it was about. Pure.
 * Its hash covers the link before it, so that nothing can be changed, taken out or put in between unnoticed.
 */
import * as z from 'zod/mini';
import type { DomainEvent } from '../../shared/events';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { type PlacePath, placePathSchema } from '../../shared/kernel/place';

const hashSchema = z.string().check(z.minLength(1));

/** What is recorded of an event, before it has its place in a chain. */
export const recordSchema = z.object({
  eventId: ulidSchema,
  type: z.string(),
  act: z.optional(z.string()),
  at: instantSchema,
  /** Who acted, under a name that leads to nobody once his row is gone; absent: the system. */
  actor: z.optional(z.string()),
  /** The wish, the residency, … that the event is about; never a person. */
  subject: z.optional(z.string()),
  /** Where: the community, or what stands above it. A building could single somebody out. */
  node: z.optional(placeIdSchema),
  /** Of the event as it was written: whether it still says the same can be told as long as it stands. */
  eventHash: hashSchema,
});
export type AuditRecord = z.infer<typeof recordSchema>;

export const linkSchema = z.extend(recordSchema, {
  tenant: z.string(),
  /** From 1, without gaps: the order of appending, not of the events' times. */
  seq: z.number().check(z.int(), z.minimum(1)),
  /** Hash of the link before it. */
  prev: hashSchema,
  hash: hashSchema,
});
export type Link = z.infer<typeof linkSchema>;

/** Where a chain ends. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first link. */
export const noLinks: Head = { seq: 0, hash: 'genesis' };

export interface Digests {
  readonly hash: (text: string) => string;
  /** The same id always gives the same pseudonym; the id cannot be computed back. */
  readonly pseudonym: (personId: string) => string;
}

/** JSON with the keys of every object in order, so that the same content is always the same text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** What events of all slices have in common; each bears the id of its own thing besides, `wishId` in a `wish.…`. */
export const auditedSchema = z.looseObject({
  id: ulidSchema,
  type: z.string(),
  at: instantSchema,
  act: z.optional(z.string()),
  actorId: z.optional(z.string()),
  place: z.optional(placePathSchema),
});

/** The chain of what happens at no street: the district's own, or the host's where there is no place at all. */
const hostTenant = 'host';

/**
 * To whose chain an event belongs: the street's, in which it happened. What staff put on record of somebody, and what is answered,
 * told or agreed where a home is known, has a place. In the host's own chain is what somebody does about himself alone: his phone, his
 * number, his own consents, a copy of his data, the closing of his account, a desk that he opens; and what WeChat tells. functions/entry/audited.test.ts
 * names the chain of every type.
 */
export const tenantOf = ({ place }: z.infer<typeof auditedSchema>): string =>
  place?.street ?? place?.district ?? hostTenant;

const nodeOf = (place: PlacePath | undefined) => place?.community ?? place?.street ?? place?.district;

const subjectOf = (event: z.infer<typeof auditedSchema>): string | undefined => {
  const kind = event.type.split('.')[0] ?? '';
  const id = kind === 'person' ? undefined : event[`${kind}Id`];
  return typeof id === 'string' ? id : undefined;
};

/** Of the event as it lies in its row. */
export const eventHashOf = (event: unknown, { hash }: Pick<Digests, 'hash'>): string => hash(canonical(event));

export const recordOf = (event: DomainEvent, digests: Digests): AuditRecord => {
  const audited = auditedSchema.parse(event);
  const { id, type, act, at, actorId, place } = audited;
  const actor = actorId === undefined ? undefined : digests.pseudonym(actorId);
  const [subject, node] = [subjectOf(audited), nodeOf(place)];
  return recordSchema.parse({
    eventId: id,
    type,
    act,
    at,
    actor,
    subject,
    node,
    eventHash: eventHashOf(event, digests),
  });
};

/** What a link's hash is made of: everything else in it. */
export const hashOf = ({ hash: _, ...rest }: Link, digests: Pick<Digests, 'hash'>): string =>
  digests.hash(canonical(rest));

export const linkAfter = (head: Head, tenant: string, record: AuditRecord, digests: Pick<Digests, 'hash'>): Link => {
  const open: Link = { ...record, tenant, seq: head.seq + 1, prev: head.hash, hash: '' };
  return { ...open, hash: hashOf(open, digests) };
};
