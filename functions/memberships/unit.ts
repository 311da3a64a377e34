/** A unit as the rules see it. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import type { PlaceNode } from '../../shared/kernel/place';
import { communityPathSchema, type UnitEvent } from '../../shared/memberships/events';
import { type UnitReceipt, unitKindSchema, unitStateSchema } from '../../shared/memberships/unit';

export const unitSchema = z.object({
  id: ulidSchema,
  state: unitStateSchema,
  name: z.string(),
  unitKind: unitKindSchema,
  place: communityPathSchema,
  communityName: z.string(),
  pairedAt: instantSchema,
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

export const unitChange = (
  unit: Unit,
  act: string,
  actorId: string,
  [id, at]: readonly [string, string],
): UnitChange => ({
  unit,
  event: {
    id,
    type: unit.state === 'paired' ? 'unit.paired' : 'unit.unpaired',
    at,
    act,
    actorId,
    unitId: unit.id,
    to: unit.state,
    place: unit.place,
  },
});
