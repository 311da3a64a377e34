/** 承办单位: a department, property company, police post or utility that can be called to an appeal, and who stands for it. Pure. */
import * as z from 'zod/mini';
import { handlingUnitKindSchema } from '../../shared/appeals/handling-unit';
import type { HandlingUnitEvent } from '../../shared/appeals/unit-events';
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { leafOf, placePathSchema } from '../../shared/kernel/place';

export const handlingUnitSchema = z.object({
  id: ulidSchema,
  name: z.string(),
  unitKind: handlingUnitKindSchema,
  /** The node that keeps it: it can be called there and below. */
  at: placePathSchema,
  placeName: z.string(),
  /** Its office, for the reporter and for staff. */
  phone: z.optional(z.string()),
  /** AB岗: each of them signs and answers for it; the first is rung first. */
  handlers: z.array(z.object({ personId: ulidSchema, name: z.string(), since: instantSchema })),
  /** One higher with each act: what is written stands on what was read. */
  revision: z.number(),
  endedAt: z.optional(instantSchema),
});
export type HandlingUnit = z.infer<typeof handlingUnitSchema>;

export interface UnitChange {
  /** As it stands afterwards. */
  readonly unit: HandlingUnit;
  /** The revision on which it was decided; 0: it was not there. */
  readonly was: number;
  readonly event: HandlingUnitEvent;
  /** Who stands for it from now on, or no more. */
  readonly joins?: string;
  readonly leaves?: readonly string[];
}

export interface UnitDeed {
  readonly act: 'addHandlingUnit' | 'nameHandler' | 'endHandler' | 'endHandlingUnit';
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId: string;
}

const eventTypes = {
  addHandlingUnit: 'handling_unit.added',
  nameHandler: 'handling_unit.handler_named',
  endHandler: 'handling_unit.handler_ended',
  endHandlingUnit: 'handling_unit.ended',
} as const satisfies Record<UnitDeed['act'], HandlingUnitEvent['type']>;

export const unitChange = (
  deed: UnitDeed,
  was: number,
  unit: HandlingUnit,
  moved: Pick<UnitChange, 'joins' | 'leaves'> = {},
): UnitChange => {
  const handlerId = moved.joins ?? (moved.leaves?.length === 1 ? moved.leaves[0] : undefined);
  return {
    unit: { ...unit, revision: was + 1 },
    was,
    ...moved,
    event: {
      id: deed.eventId,
      type: eventTypes[deed.act],
      at: deed.at,
      act: deed.act,
      actorId: deed.actorId,
      handlingUnitId: unit.id,
      place: unit.at,
      ...(handlerId === undefined ? {} : { handlerId }),
    },
  };
};

/** Whose office it is to keep a node's units. */
export const keepsUnits = (actor: Actor, at: HandlingUnit['at']): boolean =>
  holdsAt(actor, at.street === undefined ? ['districtSupervisor'] : ['streetAdmin'], leafOf(at));
