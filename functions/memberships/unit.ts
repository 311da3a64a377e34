/** A unit as the rules see it. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import type { PlaceNode } from '../../shared/kernel/place';
import { communityPathSchema, type UnitEvent } from '../../shared/memberships/events';
import { type UnitReceipt, type UnitView, unitKindSchema, unitStateSchema } from '../../shared/memberships/unit';

export const unitSchema = z.object({
  id: ulidSchema,
  state: unitStateSchema,
  name: z.string(),
  unitKind: unitKindSchema,
  place: communityPathSchema,
  communityName: z.string(),
  pairedAt: instantSchema,
  /** Who stands for it. */
  contact: z.optional(z.object({ personId: ulidSchema, name: z.string(), since: instantSchema })),
});
export type Unit = z.infer<typeof unitSchema>;

/** What a new pairing stands on. */
export interface Pairing {
  /** The unit that bears this name in this community. */
  readonly named: string | undefined;
  readonly community: PlaceNode | undefined;
}

export interface UnitChange {
  readonly unit: Unit;
  readonly event: UnitEvent;
}

export const unitReceipt = ({ id, state }: Pick<Unit, 'id' | 'state'>): UnitReceipt => ({ id, state });

/** Without its contact, who is named to nobody but his community's staff. */
export const unitView = ({ id, name, unitKind, place, communityName }: Unit): UnitView => ({
  id,
  name,
  unitKind,
  communityId: place.community,
  communityName,
});

const events = {
  pairUnit: 'unit.paired',
  unpairUnit: 'unit.unpaired',
  nameUnitContact: 'unit.contact_named',
  endUnitContact: 'unit.contact_ended',
} as const satisfies Record<string, UnitEvent['type']>;

export interface UnitDeed {
  readonly act: keyof typeof events;
  readonly actorId: string;
  readonly eventId: string;
  readonly at: Instant;
}

/** `contactId`: whom it concerns beside the unit. */
export const unitChange = (unit: Unit, { act, actorId, eventId, at }: UnitDeed, contactId?: string): UnitChange => ({
  unit,
  event: {
    id: eventId,
    type: events[act],
    at,
    act,
    actorId,
    unitId: unit.id,
    ...(contactId === undefined ? {} : { contactId }),
    to: unit.state,
    place: unit.place,
  },
});

/** Undefined: nobody stands for it. */
export const withoutContact = (unit: Unit, deed: UnitDeed): UnitChange | undefined => {
  const { contact, ...after } = unit;
  return contact === undefined ? undefined : unitChange(after, deed, contact.personId);
};
