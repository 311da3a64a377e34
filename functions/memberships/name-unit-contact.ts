/** 单位联络人: who stands for a unit is named by the staff of its community, one at a time, and loses it the same way. */
import { type Result, refuse } from '../../shared/kernel/result';
import type { UnitReceipt } from '../../shared/memberships/unit';
import type * as contracts from '../../shared/memberships/unit-contract';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { objectionAt, type UnitPorts } from './pair-unit';
import { type Unit, type UnitChange, type UnitDeed, unitChange, unitReceipt, withoutContact } from './unit';
import type { Naming, UnitContactStore } from './unit-contact-store';

export interface UnitContactPorts extends UnitPorts {
  readonly contacts: UnitContactStore;
}

type Ask = Asked<typeof contracts.nameUnitContact>;
type UnitDecision = Result<Decision<UnitChange, UnitReceipt>>;

/** Nobody names himself. */
const objectionTo = ({ actor, input }: Ask, { unit }: Naming) =>
  objectionAt(actor, unit?.place) ??
  (input.body.personId === actor.personId ? refuse('NOT_ALLOWED').refusal : undefined);

/** Number and name must belong together; where somebody stands already, he is ended first, so that he is told. */
export const decideNameUnitContact = (
  { unit, person }: Naming,
  { personId, name }: Ask['input']['body'],
  deed: UnitDeed,
): UnitDecision => {
  if (unit === undefined) return refuse('NOT_FOUND');
  if (person === undefined) return refuse('NOT_FOUND', 'body.personId');
  if (person.name !== undefined && person.name !== name) return refuse('NAME_MISMATCH', 'body.name');
  if (unit.contact?.personId === personId) return already(unitReceipt(unit));
  if (unit.state !== 'paired' || unit.contact !== undefined) return refuse('WRONG_STATE');
  const after: Unit = { ...unit, contact: { personId, name, since: deed.at } };
  return change(unitChange(after, deed, personId), unitReceipt(after));
};

export const nameUnitContact =
  ({ units, contacts, ids }: UnitContactPorts) =>
  async (ask: Ask): Promise<Result<UnitReceipt>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const deed = { act: 'nameUnitContact', actorId: actor.personId, eventId: ids.ulid(), at } as const;
    return perform<Naming, UnitChange, UnitReceipt>(
      {
        load: () => contacts.loadNaming(input.params.unitId, input.body.personId, asker),
        permit: (naming) => objectionTo(ask, naming),
        decide: (naming) => decideNameUnitContact(naming, input.body, deed),
        save: (naming, named, remember) => contacts.nameContact(named, naming, asker, remember),
        remember: (answer) => units.remember(asker, answer),
      },
      { act: 'nameUnitContact', requestHash: idempotency.requestHash },
    );
  };

export const endUnitContact =
  ({ units, contacts, ids }: UnitContactPorts) =>
  async ({ input, actor, at, idempotency }: Asked<typeof contracts.endUnitContact>): Promise<Result<UnitReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const deed = { act: 'endUnitContact', actorId: actor.personId, eventId: ids.ulid(), at } as const;
    return perform<Unit | undefined, UnitChange, UnitReceipt>(
      {
        load: () => units.load(input.params.unitId, asker),
        permit: (unit) => objectionAt(actor, unit?.place),
        decide: (unit) => {
          if (unit === undefined) return refuse('NOT_FOUND');
          const ended = withoutContact(unit, deed);
          return ended === undefined ? already(unitReceipt(unit)) : change(ended, unitReceipt(unit));
        },
        save: (unit, ended, remember) => contacts.endContact(ended, unit ?? ended.unit, asker, remember),
        remember: (answer) => units.remember(asker, answer),
      },
      { act: 'endUnitContact', requestHash: idempotency.requestHash },
    );
  };
