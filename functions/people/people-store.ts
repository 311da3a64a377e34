/** Port: people, the org tree and residencies. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { ResidencyEvent } from '../../shared/people/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Person } from './person';
import type { GridContact, Place } from './place';
import type { Residency } from './residency';

export interface PersonWithGrants {
  readonly person: Person;
  readonly grants: readonly RoleGrant[];
}

export interface ResidencyRequest {
  readonly person: Person | undefined;
  readonly building: Place | undefined;
}

export interface ResidencyChange {
  readonly residency: Residency;
  readonly event: ResidencyEvent;
  /** Why somebody looked or declined, in his words: kept beside the event, never in it. */
  readonly reason?: string;
  /** The role and home that come with a confirmation. */
  readonly grant?: RoleGrant;
}

export interface PeopleStore {
  readonly findByOpenid: (openid: string) => Promise<PersonWithGrants | undefined>;
  /** `false`: somebody with this openid exists by now. */
  readonly addPerson: (person: Person, at: Instant) => Promise<boolean>;
  readonly findPerson: (
    personId: string,
  ) => Promise<{ person: Person; messageGrants: Record<string, number> } | undefined>;
  readonly childrenOf: (placeId: string | undefined) => Promise<readonly Place[]>;
  readonly gridContact: (gridId: string) => Promise<{ grid: Place; contact: GridContact } | undefined>;
  readonly loadRequest: (buildingId: string, asker: Asker) => Promise<Loaded<ResidencyRequest>>;
  readonly addResidency: (
    change: ResidencyChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ResidencyRequest>>;
  readonly loadResidency: (residencyId: string, asker: Asker) => Promise<Loaded<Residency | undefined>>;
  readonly saveResidency: (
    change: ResidencyChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Residency | undefined>>;
  readonly listPending: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Residency[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
