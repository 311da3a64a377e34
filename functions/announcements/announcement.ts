/** The announcement as the rules see it, and who may speak for its issuer. Pure. */
import * as z from 'zod/mini';
import type { AnnouncementReceipt, AnnouncementRelation } from '../../shared/announcements/announcement';
import type { AnnouncementEvent } from '../../shared/announcements/events';
import { type AnnouncementHead, announcementHeadSchema } from '../../shared/announcements/head';
import {
  type AnnouncementAct,
  type AnnouncementTransition,
  announcementTransitions,
  issuerRoles,
} from '../../shared/announcements/transitions';
import { type Actor, holdsWithin, type Role, type RoleGrant, reaches } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { type PlacePath, placePathSchema } from '../../shared/kernel/place';

export const announcementSchema = z.extend(announcementHeadSchema, {
  body: z.string(),
  place: placePathSchema,
  /** The node for which its author spoke: his office's, which is the place or stands above it. */
  issuedAt: placePathSchema,
  authorId: ulidSchema,
  /** Whose edition the present one is. */
  editedBy: ulidSchema,
  withdrawnBy: z.optional(ulidSchema),
  reason: z.optional(z.string()),
  endsAt: z.optional(instantSchema),
});
export type Announcement = z.infer<typeof announcementSchema>;

export const editionSchema = z.object({
  edition: z.number(),
  at: instantSchema,
  title: z.string(),
  body: z.string(),
});
export type Edition = z.infer<typeof editionSchema>;

const roles: readonly Role[] = issuerRoles;

/** The grant by which he speaks to a place: of several, the one nearest to it. */
export const issuingGrant = (actor: Pick<Actor, 'grants'>, place: PlacePath): RoleGrant | undefined =>
  actor.grants
    .filter((grant) => roles.includes(grant.role) && reaches(grant, place))
    .sort((one, other) => Object.values(other.at).length - Object.values(one.at).length)[0];

/** Whoever speaks for the issuing office, or for one above it. A community does not correct its street. */
export const relationsTo = (
  actor: Pick<Actor, 'grants'> | undefined,
  { issuedAt }: Pick<Announcement, 'issuedAt'>,
): readonly AnnouncementRelation[] =>
  actor !== undefined && holdsWithin(actor, issuerRoles, issuedAt) ? ['issuer'] : [];

export const hasWay = (act: AnnouncementAct, { state }: Pick<Announcement, 'state'>): boolean => {
  const row: AnnouncementTransition = announcementTransitions[act];
  return row.from.includes(state);
};

/** What lists show. The schema keeps the head's own fields and drops the rest. */
export const headOf = (announcement: Announcement): AnnouncementHead => announcementHeadSchema.parse(announcement);

export const receiptOf = ({ id, state, edition }: Announcement): AnnouncementReceipt => ({ id, state, edition });

export interface Deed {
  readonly act: string;
  readonly at: string;
  readonly eventId: string;
  readonly actorId?: string;
}

export const eventOf = (
  { act, at, eventId, actorId }: Deed,
  type: AnnouncementEvent['type'],
  announcement: Announcement,
): AnnouncementEvent => ({
  id: eventId,
  type,
  at,
  act,
  ...(actorId === undefined ? {} : { actorId }),
  announcementId: announcement.id,
  authorId: announcement.authorId,
  to: announcement.state,
  edition: announcement.edition,
  place: announcement.place,
});
