/** Port: people, the org tree and residencies. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { ResidencyEvent } from '../../shared/people/events';
import type { GridContact } from '../../shared/people/grid-contact';
import type { GridEvent } from '../../shared/people/grid-events';
import type { Leave } from '../../shared/people/leave';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Person } from './person';
import type { Place } from './place';
import type { Residency } from './residency';

export interface PersonWithGrants {
  readonly person: Person;
  readonly grants: readonly RoleGrant[];
  /** He is on record as having died. */
  readonly isSuspended?: boolean;
}

/** Where the asker and the door that he names are sought among the households that staff have imported. */
export interface BehindDoor {
  readonly doorIndex: string;
  readonly nameIndex: string;
}

export interface ResidencyRequest {
  readonly person: Person | undefined;
  readonly building: Place | undefined;
  /** An imported household has a person of this name behind this door. */
  readonly isListed: boolean;
}

export interface ResidencyChange {
  readonly residency: Residency;
  readonly event: ResidencyEvent;
  /** Why somebody looked or declined, in his words: kept beside the event, never in it. */
  readonly reason?: string;
  /** The role and home that come with a confirmation. */
  readonly grant?: RoleGrant;
}

/** A request with the place at which he waits to be listed. */
export interface ResidencyAddition extends ResidencyChange {
  readonly behindDoor: BehindDoor;
}

export interface Grid {
  readonly grid: Place;
  readonly contact: GridContact & { readonly leave?: Leave | undefined };
  /** The contact as it lies in the table; the store's own mark. Undefined: there is none yet. */
  readonly asRead: unknown;
  /** Taken from public sight after a report. */
  readonly cardDown: boolean;
}

/** `to` absent: there is none any more. */
export type GridChange = { readonly gridId: string; readonly event: GridEvent } & (
  | { readonly field: 'leave'; readonly to?: Leave }
  | { readonly field: 'cardDown'; readonly to?: true }
  | { readonly field: 'contact'; readonly to: GridContact; readonly asRead: unknown }
);

export interface PeopleStore {
  readonly findByOpenid: (openid: string) => Promise<PersonWithGrants | undefined>;
  /** `known`: somebody with this openid exists by now. `number_taken`: somebody else bears the number; ask with another one. */
  readonly addPerson: (
    person: Person & { readonly openid: string },
    at: Instant,
  ) => Promise<'added' | 'known' | 'number_taken'>;
  readonly findPerson: (
    personId: string,
  ) => Promise<{ person: Person; messageGrants: Record<string, number> } | undefined>;
  readonly childrenOf: (placeId: string | undefined) => Promise<readonly Place[]>;
  readonly loadRequest: (buildingId: string, behindDoor: BehindDoor, asker: Asker) => Promise<Loaded<ResidencyRequest>>;
  readonly findPlace: (placeId: string) => Promise<Place | undefined>;
  readonly findBuilding: (buildingId: string) => Promise<{ building: Place; code?: Uint8Array } | undefined>;
  readonly keepCode: (buildingId: string, picture: Uint8Array) => Promise<void>;
  /** `portrait`: where the worker's photo lies, while he consents, it has passed and the role is his. */
  readonly gridContact: (gridId: string) => Promise<(Grid & { readonly portrait: string | undefined }) | undefined>;
  readonly loadGrid: (gridId: string, asker: Asker) => Promise<Loaded<Grid | undefined>>;
  readonly saveGrid: (change: GridChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Grid | undefined>>;
  readonly addResidency: (
    change: ResidencyAddition,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ResidencyRequest>>;
  readonly loadResidency: (residencyId: string, asker: Asker) => Promise<Loaded<Residency | undefined>>;
  readonly saveResidency: (
    change: ResidencyChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Residency | undefined>>;
  readonly findResidency: (residencyId: string) => Promise<Residency | undefined>;
  /** Harmless when it was decided meanwhile: nothing is written then. */
  readonly saveBySystem: (change: ResidencyChange) => Promise<void>;
  readonly listPending: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Residency[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
