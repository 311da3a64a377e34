import { proxyRoles } from '../../shared/kernel/acting';
import { holdsWithin } from '../../shared/kernel/actor';
import { type Consent, keptGuardianConsent } from '../../shared/kernel/consent';
import { spokenNumber } from '../../shared/kernel/id';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { maskRoom } from '../../shared/people/residency';
import type { registerPersonWithoutPhone as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import type { Vault } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import type { Phoneless } from './phoneless';
import type { Building, Registration } from './proxy-store';
import type { NumberPorts } from './show-my-number';

type Ask = Asked<typeof contract>;
type Reply = { personId: string; number: string };

interface Drawn {
  readonly personId: string;
  readonly eventId: string;
  readonly number: string;
  readonly roomSealed: string;
  readonly doorIndex: string;
  readonly forChild: Consent | undefined;
}

const objectionTo = ({ actor }: Ask, building: Building | undefined): Refusal | undefined => {
  if (building === undefined) return { code: 'NOT_FOUND', field: 'body.building' };
  return holdsWithin(actor, proxyRoles, building.path) ? undefined : { code: 'NOT_ALLOWED' };
};

const registrationOf = ({ input: { body }, actor, at }: Ask, building: Building, drawn: Drawn): Registration => {
  const { personId, eventId, number, roomSealed, doorIndex, forChild } = drawn;
  const { path, name, communityName, gridName } = building;
  const person: Phoneless = {
    personId,
    number,
    name: body.name,
    home: { at: path, name: `${communityName}${name}` },
    roomSealed,
    roomMask: maskRoom(body.room),
    doorIndex,
    child: body.child,
    registeredAt: at,
    registeredBy: actor.personId,
  };
  return {
    person,
    ...(forChild === undefined ? {} : { forChild }),
    grant: { role: 'resident', at: path, placeName: name, communityName, gridName, since: at },
    event: {
      id: eventId,
      type: 'person.registered',
      at,
      act: 'registerPersonWithoutPhone',
      actorId: actor.personId,
      principalId: personId,
      place: path,
    },
  };
};

/** Those who know the building vouch that he lives there. The door is sealed before it is stored. */
export const registerPersonWithoutPhone =
  ({ proxies, ids, vault }: NumberPorts & { readonly vault: Vault }) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const { building: buildingId, room } = ask.input.body;
    const personId = ids.ulid();
    const eventId = ids.ulid();
    const door = { roomSealed: await vault.seal(room), doorIndex: vault.indexKey(`${buildingId}/${room}`) };
    return perform<Building | undefined, Registration, Reply>(
      {
        load: () => proxies.loadBuilding(buildingId, asker),
        permit: (building) => objectionTo(ask, building),
        decide: (building) => {
          if (building === undefined) return refuse('NOT_FOUND', 'body.building');
          const { child, guardianConsent } = ask.input.body;
          const forChild = child ? keptGuardianConsent(guardianConsent, ask.at) : undefined;
          if (child && forChild === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
          const number = spokenNumber(ids.sevenDigits());
          const drawn = { personId, eventId, number, forChild, ...door };
          return change(registrationOf(ask, building, drawn), { personId, number });
        },
        save: (building, registration, remember) =>
          building === undefined
            ? Promise.reject(new Error('a registration without its building'))
            : proxies.addPhoneless(registration, building, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'registerPersonWithoutPhone', requestHash: ask.idempotency.requestHash },
    );
  };
