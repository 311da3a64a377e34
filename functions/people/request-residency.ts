import { homePathSchema } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { requestResidency as contract } from '../../shared/people/contract';
import { maskRoom, type ResidencyReceipt } from '../../shared/people/residency';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import type { PeopleStore, ResidencyChange, ResidencyRequest } from './people-store';
import { type Residency, residencyReceipt } from './residency';

export interface RequestResidencyPorts {
  readonly people: PeopleStore;
  readonly vault: Vault;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;

const objectionTo = ({ person }: ResidencyRequest): Refusal | undefined => {
  if (person?.residency?.state === 'confirmed') return { code: 'ALREADY_RESIDENT' };
  if (person?.residency?.state === 'pending') return { code: 'WRONG_STATE' };
  return undefined;
};

interface SealedDoor {
  readonly roomSealed: string;
  readonly doorIndex: string;
}

const decide = (ask: Ask, request: ResidencyRequest, id: string, eventId: string, door: SealedDoor) => {
  const objection = objectionTo(request);
  if (objection !== undefined) return { ok: false as const, refusal: objection };
  const place = homePathSchema.safeParse(request.building?.path);
  if (request.building === undefined || !place.success) return refuse('NOT_FOUND', 'body.building');
  const { building } = request;
  const residency: Residency = {
    id,
    state: 'pending',
    personId: ask.actor.personId,
    name: ask.input.body.name,
    buildingId: building.id,
    buildingName: building.name,
    communityName: building.communityName ?? '',
    gridName: building.gridName ?? '',
    place: place.data,
    ...door,
    roomMask: maskRoom(ask.input.body.room),
    requestedAt: ask.at,
  };
  const event = {
    id: eventId,
    type: 'residency.requested' as const,
    at: ask.at,
    act: 'requestResidency',
    actorId: ask.actor.personId,
    residencyId: id,
    to: 'pending' as const,
    personId: ask.actor.personId,
    place: place.data,
  };
  return change<ResidencyChange, ResidencyReceipt>({ residency, event }, residencyReceipt(residency));
};

/** A user says where he lives. One request at a time; the door is sealed before it is stored. */
export const requestResidency =
  ({ people, vault, ids }: RequestResidencyPorts) =>
  async (ask: Ask): Promise<Result<ResidencyReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const id = ids.ulid();
    const eventId = ids.ulid();
    const { building, room } = ask.input.body;
    const door = { roomSealed: await vault.seal(room), doorIndex: vault.indexKey(`${building}/${room}`) };
    return perform<ResidencyRequest, ResidencyChange, ResidencyReceipt>(
      {
        load: () => people.loadRequest(ask.input.body.building, asker),
        permit: () => undefined,
        decide: (request) => decide(ask, request, id, eventId, door),
        save: (_, residencyChange, remember) => people.addResidency(residencyChange, asker, remember),
        remember: (answer) => people.remember(asker, answer),
      },
      { act: 'requestResidency', requestHash: ask.idempotency.requestHash },
    );
  };
