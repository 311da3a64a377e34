/** A person's claim to live behind a door, and who may decide on it. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin, type RoleGrant } from '../../shared/kernel/actor';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import type { ResidencyEvent } from '../../shared/people/events';
import {
  type ResidencyAct,
  type ResidencyReceipt,
  residencyDeciders,
  residencyStateSchema,
  residencyTransitions,
} from '../../shared/people/residency';

export const residencySchema = z.object({
  id: ulidSchema,
  state: residencyStateSchema,
  personId: ulidSchema,
  name: z.string(),
  buildingId: placeIdSchema,
  buildingName: z.string(),
  communityName: z.string(),
  gridName: z.string(),
  place: homePathSchema,
  /** Sealed by the vault; the mask is for lists. */
  roomSealed: z.string(),
  roomMask: z.string(),
  /** Finds requests for the same door without opening any. */
  doorIndex: z.string(),
  requestedAt: instantSchema,
  /** Absent when it waits, or when an imported household decided it. */
  decidedBy: z.optional(ulidSchema),
  matchedBy: z.optional(z.literal('household_match')),
  /** Why it was declined. */
  reason: z.optional(z.string()),
});
export type Residency = z.infer<typeof residencySchema>;

export const residencyReceipt = ({ id, state }: Pick<Residency, 'id' | 'state'>): ResidencyReceipt => ({ id, state });

/** Staff, street and grid worker of the building decide; nobody decides on himself; others are not told that it exists. */
export const objectionToDeciding = (actor: Actor, residency: Residency | undefined): Refusal | undefined => {
  if (residency === undefined) return { code: 'NOT_FOUND' };
  if (!holdsWithin(actor, residencyDeciders, residency.place)) return { code: 'NOT_FOUND' };
  if (residency.personId === actor.personId) return { code: 'NOT_ALLOWED' };
  return undefined;
};

/** The role that comes with a confirmation. */
export const residentGrant = (residency: Residency, since: Instant): RoleGrant => {
  const { place, buildingName, communityName, gridName } = residency;
  return { role: 'resident', at: place, placeName: buildingName, communityName, gridName, since };
};

interface ResidencyDeed {
  readonly act: ResidencyAct;
  readonly at: string;
  readonly eventId: string;
  /** Absent when the system acted. */
  readonly actorId?: string;
}

export const residencyEventOf = (deed: ResidencyDeed, residency: Residency): ResidencyEvent => {
  const { event, to } = residencyTransitions[deed.act];
  return {
    id: deed.eventId,
    type: event,
    at: deed.at,
    act: deed.act,
    ...(deed.actorId === undefined ? {} : { actorId: deed.actorId }),
    residencyId: residency.id,
    to,
    personId: residency.personId,
    place: residency.place,
  };
};
