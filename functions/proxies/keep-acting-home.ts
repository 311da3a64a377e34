/** Reaction: where somebody lives became known after he had agreed; his community finds the right from then on, to end it on his call. */
import type { DomainEvent } from '../../shared/events';
import { type Actor, homeOf } from '../../shared/kernel/actor';
import type { Acting } from './acting';

/** Port. */
export interface ActingHomes {
  /** Every right that he has given is found where he lives now; harmless however often. */
  readonly followHome: (principalId: string) => Promise<void>;
}

/** Whose rights are to be looked at: of an agreement and a confirmation at once, whichever comes second finds both. */
const principalIn = (event: DomainEvent): string | undefined => {
  if (event.type === 'residency.confirmed') return event.personId;
  return event.type === 'acting.agreed' ? event.principalId : undefined;
};

/** Undefined: it stands there already, nobody knows where he lives, or the right does not stand. */
export const atHome = (acting: Acting, grants: Actor['grants']): Acting | undefined => {
  const home = homeOf({ grants });
  if (acting.state !== 'active' || home === undefined) return undefined;
  if (acting.place?.building === home.path.building && acting.homeName === home.name) return undefined;
  return { ...acting, place: home.path, homeName: home.name };
};

export const keepActingHome =
  ({ homes }: { readonly homes: ActingHomes }) =>
  async (event: DomainEvent): Promise<void> => {
    const principalId = principalIn(event);
    if (principalId !== undefined) await homes.followHome(principalId);
  };
