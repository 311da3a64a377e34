/** Reaction: somebody has proved that a number is his, and a role has waited for it. */
import type { DomainEvent } from '../../shared/events';
import type { Instant } from '../../shared/kernel/instant';
import type { Ids, Vault } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { type Awaited, appointedBySystem } from './awaited';
import type { AwaitedStore } from './awaited-store';

export interface AwaitedPorts {
  readonly awaited: AwaitedStore;
  readonly vault: Vault;
  readonly ids: Ids;
}

/** `false`: something came between; it is looked at anew. */
const appoint =
  ({ awaited, vault, ids }: AwaitedPorts, personId: string, at: Instant) =>
  async (one: Awaited) => {
    const near = await awaited.near({ personId, role: one.role, placeId: one.placeId });
    if (near.person === undefined || near.place === undefined) return true;
    const name = await vault.open(one.nameSealed);
    const change = appointedBySystem(near, one, { act: 'appointAwaited', id: ids.ulid(), at, personId, name });
    if (change !== undefined && one.until >= at) return awaited.appoint(change, near, one);
    await awaited.drop(one);
    return true;
  };

/** Harmless however often: what was given waits no more. */
export const appointAwaited =
  (ports: AwaitedPorts) =>
  async (event: DomainEvent, at: Instant): Promise<void> => {
    if (event.type !== 'person.phone_verified') return;
    const { personId } = event;
    await settle('a role that waits for a number', async () => {
      const given = await ports.awaited.behind(personId);
      const done = await Promise.all(given.map(appoint(ports, personId, at)));
      return done.every((one) => one);
    });
  };
