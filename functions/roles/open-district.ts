/**
 * The operator lays down a district and names who supervises it. No function of the cloud does this: it is done by a tool, and leaves
 * its trace in the district's chain. Doing it again changes nothing.
 */
import { daysInMs, later } from '../../shared/kernel/instant';
import { type PlaceNode, placePathSchema } from '../../shared/kernel/place';
import type { DistrictEvent } from '../../shared/roles/district-events';
import type { Clock, Ids, Vault } from '../kernel/ports';
import type { RoleChange, RoleNear } from './appointment';
import { type Awaited, appointedBySystem, awaitedDays } from './awaited';

export interface DistrictWish {
  readonly districtId: string;
  readonly name: string;
  /** Eleven digits. */
  readonly phone: string;
  readonly supervisorName: string;
}

/** What stands there. */
export interface DistrictNear {
  readonly district: PlaceNode | undefined;
  /** Whoever has proved that the number is his. */
  readonly supervisor: { readonly personId: string; readonly near: RoleNear } | undefined;
  /** Until when the role waits for the number. */
  readonly awaitedUntil: string | undefined;
}

/** All at once. */
export interface DistrictChange {
  readonly opened: { readonly place: PlaceNode; readonly event: DistrictEvent } | undefined;
  readonly appointed: { readonly change: RoleChange; readonly near: RoleNear } | undefined;
  /** `was`: until when it waited before, in vain. */
  readonly awaited:
    | { readonly row: Awaited; readonly was: string | undefined; readonly event: DistrictEvent }
    | undefined;
}

export interface DistrictStore {
  readonly load: (districtId: string, phoneIndex: string) => Promise<DistrictNear>;
  /** `false`: something has changed meanwhile; nothing was written. */
  readonly save: (change: DistrictChange) => Promise<boolean>;
}

export interface DistrictPorts {
  readonly districts: DistrictStore;
  readonly vault: Vault;
  readonly ids: Ids;
  readonly clock: Clock;
}

export interface DistrictOutcome {
  readonly district: 'opened' | 'stands' | 'bears_another_name';
  readonly supervisor: 'appointed' | 'awaited' | 'stands';
}

const supervisorRole = 'districtSupervisor';

const eventOf = ({ ids, clock }: DistrictPorts, type: DistrictEvent['type'], districtId: string): DistrictEvent => ({
  id: ids.ulid(),
  type,
  at: clock.now(),
  act: 'openDistrict',
  districtId,
  place: placePathSchema.parse({ district: districtId }),
});

/** Somebody who is there already is appointed at once; for anybody else the role waits until he shows his phone. */
const supervisorIn = async (
  ports: DistrictPorts,
  { districtId, supervisorName: name }: DistrictWish,
  { supervisor, awaitedUntil: was }: DistrictNear,
  place: PlaceNode,
  phoneIndex: string,
): Promise<Omit<DistrictChange, 'opened'>> => {
  const role = { role: supervisorRole, placeId: districtId } as const;
  const deed = { act: 'openDistrict', id: ports.ids.ulid(), at: ports.clock.now(), name };
  if (supervisor === undefined) {
    if (was !== undefined && was >= deed.at) return { appointed: undefined, awaited: undefined };
    const { id, at } = deed;
    const until = later(at, daysInMs(awaitedDays));
    const row = { id, phoneIndex, ...role, nameSealed: await ports.vault.seal(name), at, until };
    return {
      appointed: undefined,
      awaited: { row, was, event: eventOf(ports, 'district.supervisor_named', districtId) },
    };
  }
  const near = { ...supervisor.near, place };
  const change = appointedBySystem(near, role, { ...deed, personId: supervisor.personId });
  return { appointed: change && { change, near }, awaited: undefined };
};

const outcomeOf = ({ opened, appointed, awaited }: DistrictChange): DistrictOutcome => ({
  district: opened === undefined ? 'stands' : 'opened',
  supervisor: appointed !== undefined ? 'appointed' : awaited !== undefined ? 'awaited' : 'stands',
});

/** Rounds in which somebody else was quicker, before we believe that something is wrong. */
const mostRounds = 8;

export const openDistrict =
  (ports: DistrictPorts) =>
  async (wish: DistrictWish): Promise<DistrictOutcome> => {
    const { districtId, name } = wish;
    const phoneIndex = ports.vault.indexKey(`phone/${wish.phone}`);
    for (let round = 0; round < mostRounds; round += 1) {
      const near = await ports.districts.load(districtId, phoneIndex);
      if (near.district !== undefined && near.district.name !== name)
        return { district: 'bears_another_name', supervisor: 'stands' };
      const fresh: PlaceNode = { id: districtId, kind: 'district', name, path: { district: districtId } };
      const opened =
        near.district === undefined
          ? { place: fresh, event: eventOf(ports, 'district.opened', districtId) }
          : undefined;
      const supervisor = await supervisorIn(ports, wish, near, near.district ?? fresh, phoneIndex);
      const change = { opened, ...supervisor };
      const outcome = outcomeOf(change);
      const isNothing = outcome.district === 'stands' && outcome.supervisor === 'stands';
      if (isNothing || (await ports.districts.save(change))) return outcome;
    }
    throw new Error('the district finds no quiet moment; try again');
  };
