import { type HomePath, homePathSchema } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { requestResidency as contract } from '../../shared/people/contract';
import { behindDoorPlain, doorPlain } from '../../shared/people/door';
import { maskRoom, type ResidencyReceipt } from '../../shared/people/residency';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { change, type Decision, perform } from '../kernel/write-act';
import type { BehindDoor, PeopleStore, ResidencyAddition, ResidencyRequest } from './people-store';
import type { Place } from './place';
import { type Residency, residencyReceipt, residentGrant } from './residency';

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

interface Door {
  readonly roomSealed: string;
  readonly behindDoor: BehindDoor;
}

interface NewIds {
  readonly id: string;
  readonly eventId: string;
}

const additionOf = (
  ask: Ask,
  building: Place,
  place: HomePath,
  { id, eventId }: NewIds,
  door: Door,
): ResidencyAddition => {
  const residency: Residency = {
    id,
    state: 'pending',
    personId: ask.actor.personId,
    name: ask.input.body.name,
    buildingId: building.id,
    buildingName: building.name,
    communityName: building.communityName ?? '',
    gridName: building.gridName ?? '',
    place,
    roomSealed: door.roomSealed,
    doorIndex: door.behindDoor.doorIndex,
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
    place,
  };
  return { residency, event, behindDoor: door.behindDoor };
};

/** He is listed where he says that he lives: nobody need look at it. The system decides, and says by what. */
const confirmedAtOnce = ({ residency, event, behindDoor }: ResidencyAddition): ResidencyAddition => {
  const { actorId: _, ...byNobody } = event;
  const confirmed: Residency = { ...residency, state: 'confirmed', matchedBy: 'household_match' };
  return {
    residency: confirmed,
    event: { ...byNobody, type: 'residency.confirmed', to: 'confirmed', reason: 'household_match' },
    grant: residentGrant(confirmed, event.at),
    behindDoor,
  };
};

const decide = (
  ask: Ask,
  request: ResidencyRequest,
  ids: NewIds,
  door: Door,
): Result<Decision<ResidencyAddition, ResidencyReceipt>> => {
  const objection = objectionTo(request);
  if (objection !== undefined) return { ok: false, refusal: objection };
  const place = homePathSchema.safeParse(request.building?.path);
  if (request.building === undefined || !place.success) return refuse('NOT_FOUND', 'body.building');
  if (request.building.exclusive === true) return refuse('NO_HOMES_HERE', 'body.building');
  const asked = additionOf(ask, request.building, place.data, ids, door);
  const addition = request.isListed ? confirmedAtOnce(asked) : asked;
  return change(addition, residencyReceipt(addition.residency));
};

/**
 * A user says where he lives. One request at a time; the door is sealed before it is stored. Whom an imported household lists
 * there is a resident at once; another waits for those who know the building, or for an import that lists him.
 */
export const requestResidency =
  ({ people, vault, ids }: RequestResidencyPorts) =>
  async (ask: Ask): Promise<Result<ResidencyReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const newIds = { id: ids.ulid(), eventId: ids.ulid() };
    const { building, room, name } = ask.input.body;
    const doorIndex = vault.indexKey(doorPlain(building, room));
    const nameIndex = vault.indexKey(behindDoorPlain(building, room, name));
    const door = { roomSealed: await vault.seal(room), behindDoor: { doorIndex, nameIndex } };
    return perform<ResidencyRequest, ResidencyAddition, ResidencyReceipt>(
      {
        load: () => people.loadRequest(building, door.behindDoor, asker),
        permit: () => undefined,
        decide: (request) => decide(ask, request, newIds, door),
        save: (_, addition, remember) => people.addResidency(addition, asker, remember),
        remember: (answer) => people.remember(asker, answer),
      },
      { act: 'requestResidency', requestHash: ask.idempotency.requestHash },
    );
  };
