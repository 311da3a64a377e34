/** The list of units that have paired with a community: who comes onto it, who leaves it, who is on it. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { PlacePath } from '../../shared/kernel/place';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/memberships/contract';
import { communityPathSchema } from '../../shared/memberships/events';
import { membershipDeciders } from '../../shared/memberships/transitions';
import type { UnitReceipt } from '../../shared/memberships/unit';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import { type Pairing, type Unit, type UnitChange, unitChange, unitReceipt, unitView } from './unit';
import type { UnitStore } from './unit-store';

export interface UnitPorts {
  readonly units: UnitStore;
  readonly ids: Ids;
}

export const objectionAt = (actor: Actor, place: PlacePath | undefined, field?: string): Refusal | undefined => {
  if (place?.community === undefined) return refuse('NOT_FOUND', field).refusal;
  return holdsWithin(actor, membershipDeciders, place) ? undefined : refuse('NOT_ALLOWED').refusal;
};

/** One that is on the list already stays as it is. */
export const pairUnit =
  ({ units, ids }: UnitPorts) =>
  async ({
    input: { body },
    actor,
    at,
    idempotency,
  }: Asked<typeof contracts.pairUnit>): Promise<Result<UnitReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    return perform<Pairing, UnitChange, UnitReceipt>(
      {
        load: () => units.loadPairing(body.community, body.name, asker),
        permit: ({ community }) => objectionAt(actor, community?.path, 'body.community'),
        decide: ({ named, community }) => {
          if (named !== undefined) return already(unitReceipt({ id: named, state: 'paired' }));
          const place = communityPathSchema.safeParse(community?.path);
          if (community?.kind !== 'community' || !place.success) return refuse('NOT_FOUND', 'body.community');
          const { name, unitKind } = body;
          const unit: Unit = {
            id,
            state: 'paired',
            name,
            unitKind,
            place: place.data,
            communityName: community.name,
            pairedAt: at,
          };
          return change(unitChange(unit, { act: 'pairUnit', actorId: actor.personId, eventId, at }), unitReceipt(unit));
        },
        save: (_, added, remember) => units.add(added, asker, remember),
        remember: (answer) => units.remember(asker, answer),
      },
      { act: 'pairUnit', requestHash: idempotency.requestHash },
    );
  };

export const unpairUnit =
  ({ units, ids }: UnitPorts) =>
  async ({ input, actor, at, idempotency }: Asked<typeof contracts.unpairUnit>): Promise<Result<UnitReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<Unit | undefined, UnitChange, UnitReceipt>(
      {
        load: () => units.load(input.params.unitId, asker),
        permit: (unit) => objectionAt(actor, unit?.place),
        decide: (unit) => {
          if (unit === undefined) return refuse('NOT_FOUND');
          if (unit.state === 'unpaired') return already(unitReceipt(unit));
          const { contact, ...rest } = unit;
          const after: Unit = { ...rest, state: 'unpaired' };
          const deed = { act: 'unpairUnit', actorId: actor.personId, eventId, at } as const;
          return change(unitChange(after, deed, contact?.personId), unitReceipt(after));
        },
        save: (_, changed, remember) => units.unpair(changed, asker, remember),
        remember: (answer) => units.remember(asker, answer),
      },
      { act: 'unpairUnit', requestHash: idempotency.requestHash },
    );
  };

export const listUnits =
  ({ units }: Pick<UnitPorts, 'units'>) =>
  async ({ input, actor }: Asked<typeof contracts.listUnits>): Promise<Result<ReplyOf<typeof contracts.listUnits>>> => {
    const page = await units.list(input.query.place, input.query.cursor);
    if (!page.ok) return page;
    const items = page.value.items.map((unit) =>
      unit.contact !== undefined && holdsWithin(actor, membershipDeciders, unit.place)
        ? { ...unitView(unit), contactName: unit.contact.name }
        : unitView(unit),
    );
    return accept({ items, next: page.value.next });
  };
