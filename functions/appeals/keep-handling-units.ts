/** Which units can be called, and who stands for them: kept by the street or the district, each act on record. */
import { mostHandlers } from '../../shared/appeals/handling-unit';
import type * as contracts from '../../shared/appeals/unit-contract';
import type { Actor } from '../../shared/kernel/actor';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type HandlingUnit, keepsUnits, type UnitChange, type UnitDeed, unitChange } from './handling-unit';
import type { HandlingUnitStore, UnitNear } from './handling-unit-store';

export interface HandlingUnitPorts {
  readonly units: HandlingUnitStore;
  readonly ids: Ids;
}

interface Receipt {
  readonly id: string;
}
type UnitDecision = Result<Decision<UnitChange, Receipt>>;
type AskedOnUnit =
  | Asked<typeof contracts.nameHandler>
  | Asked<typeof contracts.endHandler>
  | Asked<typeof contracts.endHandlingUnit>;

const objectionTo = (actor: Actor, unit: HandlingUnit | undefined): Refusal | undefined => {
  if (unit === undefined) return { code: 'NOT_FOUND' };
  return keepsUnits(actor, unit.at) ? undefined : { code: 'NOT_ALLOWED' };
};

export const addHandlingUnit =
  ({ units, ids }: HandlingUnitPorts) =>
  async ({ input, actor, at, idempotency }: Asked<typeof contracts.addHandlingUnit>): Promise<Result<Receipt>> => {
    const { place: placeId, name, unitKind, phone } = input.body;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    const deed = { act: 'addHandlingUnit', at, eventId, actorId: actor.personId } as const;
    return perform<UnitNear, UnitChange, Receipt>(
      {
        load: () => units.load(asker, { placeId }),
        permit: ({ place }) => {
          if (place === undefined) return { code: 'NOT_FOUND', field: 'body.place' };
          return keepsUnits(actor, place.path) ? undefined : { code: 'NOT_ALLOWED' };
        },
        decide: ({ place }) => {
          if (place === undefined) return refuse('NOT_FOUND', 'body.place');
          const of = { at: place.path, placeName: place.name, handlers: [], revision: 0 };
          const unit = { id, name, unitKind, ...(phone === undefined ? {} : { phone }), ...of };
          return change(unitChange(deed, 0, unit), { id });
        },
        save: (near, made, remember) => units.save(made, near, asker, remember),
        remember: (answer) => units.remember(asker, answer),
      },
      { act: 'addHandlingUnit', requestHash: idempotency.requestHash },
    );
  };

/** Number and name must belong together. */
export const decideNameHandler = (
  { unit, person }: UnitNear,
  { personId, name }: Asked<typeof contracts.nameHandler>['input']['body'],
  deed: UnitDeed,
): UnitDecision => {
  if (unit === undefined) return refuse('NOT_FOUND');
  if (person === undefined) return refuse('NOT_FOUND', 'body.personId');
  if (person.name !== undefined && person.name !== name) return refuse('NAME_MISMATCH', 'body.name');
  if (unit.handlers.some((one) => one.personId === personId)) return already({ id: unit.id });
  if (unit.endedAt !== undefined) return refuse('WRONG_STATE');
  if (unit.handlers.length >= mostHandlers) return refuse('PLACES_SHORT');
  const handlers = [...unit.handlers, { personId, name, since: deed.at }];
  return change(unitChange(deed, unit.revision, { ...unit, handlers }, { joins: personId }), { id: unit.id });
};

const decideEndHandler = ({ unit }: UnitNear, personId: string, deed: UnitDeed): UnitDecision => {
  if (unit === undefined) return refuse('NOT_FOUND');
  if (!unit.handlers.some((one) => one.personId === personId)) return already({ id: unit.id });
  const handlers = unit.handlers.filter((one) => one.personId !== personId);
  return change(unitChange(deed, unit.revision, { ...unit, handlers }, { leaves: [personId] }), { id: unit.id });
};

/** Those who stand for it go on until what it has in hand is done. */
const decideEndUnit = ({ unit }: UnitNear, deed: UnitDeed): UnitDecision => {
  if (unit === undefined) return refuse('NOT_FOUND');
  if (unit.endedAt !== undefined) return already({ id: unit.id });
  return change(unitChange(deed, unit.revision, { ...unit, endedAt: deed.at }), { id: unit.id });
};

const actOnUnit = (
  { units, ids }: HandlingUnitPorts,
  { input, actor, at, idempotency }: AskedOnUnit,
  act: UnitDeed['act'],
  rule: (near: UnitNear, deed: UnitDeed) => UnitDecision,
  personId?: string,
): Promise<Result<Receipt>> => {
  const asker = { personId: actor.personId, key: idempotency.key, at };
  const deed = { act, at, eventId: ids.ulid(), actorId: actor.personId };
  const { unitId } = input.params;
  return perform<UnitNear, UnitChange, Receipt>(
    {
      load: () => units.load(asker, { unitId, ...(personId === undefined ? {} : { personId }) }),
      permit: ({ unit }) => objectionTo(actor, unit),
      decide: (near) => rule(near, deed),
      save: (near, made, remember) => units.save(made, near, asker, remember),
      remember: (answer) => units.remember(asker, answer),
    },
    { act, requestHash: idempotency.requestHash },
  );
};

/** Nobody names himself. */
export const nameHandler =
  (ports: HandlingUnitPorts) =>
  async (ask: Asked<typeof contracts.nameHandler>): Promise<Result<Receipt>> => {
    const { body } = ask.input;
    const isHimself = body.personId === ask.actor.personId;
    return actOnUnit(
      ports,
      ask,
      'nameHandler',
      (near, deed) => (isHimself ? refuse('NOT_ALLOWED') : decideNameHandler(near, body, deed)),
      body.personId,
    );
  };

export const endHandler =
  (ports: HandlingUnitPorts) =>
  (ask: Asked<typeof contracts.endHandler>): Promise<Result<Receipt>> =>
    actOnUnit(ports, ask, 'endHandler', (near, deed) => decideEndHandler(near, ask.input.body.personId, deed));

export const endHandlingUnit =
  (ports: HandlingUnitPorts) =>
  (ask: Asked<typeof contracts.endHandlingUnit>): Promise<Result<Receipt>> =>
    actOnUnit(ports, ask, 'endHandlingUnit', decideEndUnit);
