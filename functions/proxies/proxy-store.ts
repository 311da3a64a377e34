/** Port: who acts for whom, people without a phone, and the numbers by which people are named aloud. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Consent } from '../../shared/kernel/consent';
import type { HomePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { ActingEvent } from '../../shared/proxies/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Acting } from './acting';
import type { Phoneless } from './phoneless';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** A building as a registration needs it. */
export interface Building {
  readonly path: HomePath;
  readonly name: string;
  readonly communityName: string;
  readonly gridName: string;
}

/** The asker's own number, and whether the one that was tried is somebody else's. */
export interface Numbered {
  readonly number: string | undefined;
}

/** What stands around a request that names somebody by his number. */
export interface Named {
  /** Whom the number names. */
  readonly personId: string | undefined;
  /** The record between the two, as far as a write has met it. */
  readonly acting?: Acting | undefined;
  /** A write has found that the number's owner bears another name, or has no account. */
  readonly nameDiffers?: boolean;
}

export interface NamedFor extends Named {
  readonly phoneless: Phoneless | undefined;
}

export interface ActingChange {
  readonly acting: Acting;
  readonly event: ActingEvent;
  /** Why it was ended on a call: kept beside the event, never in it. */
  readonly reason?: string;
}

export interface Registration {
  readonly person: Phoneless;
  /** A guardian's, where he is a child. */
  readonly forChild?: Consent;
  readonly grant: RoleGrant;
  readonly event: ActingEvent;
}

export interface ProxyStore {
  readonly loadNumber: (asker: Asker) => Promise<Loaded<Numbered>>;
  /** Refused also when another person bears the number: ask again with another one. */
  readonly addNumber: (
    number: string,
    event: ActingEvent,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Numbered>>;
  readonly loadNamed: (number: string, asker: Asker) => Promise<Loaded<Named>>;
  /** Stands only if the principal bears the name that was given. */
  readonly addAsked: (change: ActingChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Named>>;
  readonly loadActing: (principalId: string, agentId: string, asker: Asker) => Promise<Loaded<Acting | undefined>>;
  /** Agreed, declined or ended: the record and what its agent's sessions read change together. */
  readonly saveActing: (
    change: ActingChange,
    from: Acting,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Acting | undefined>>;
  readonly loadNamedFor: (personId: string, number: string, asker: Asker) => Promise<Loaded<NamedFor>>;
  /** A consent that staff have taken, or an account that a record is joined to. */
  readonly addActive: (
    change: ActingChange,
    named: NamedFor,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<NamedFor>>;
  readonly loadBuilding: (buildingId: string, asker: Asker) => Promise<Loaded<Building | undefined>>;
  readonly addPhoneless: (
    registration: Registration,
    building: Building,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Building | undefined>>;
  readonly listByAgent: (agentId: string, cursor: string | undefined) => Promise<Result<Page<Acting>>>;
  readonly listByPrincipal: (principalId: string, cursor: string | undefined) => Promise<Result<Page<Acting>>>;
  readonly listAt: (placeId: string, cursor: string | undefined) => Promise<Result<Page<Acting>>>;
  readonly listPhoneless: (placeId: string, cursor: string | undefined) => Promise<Result<Page<Phoneless>>>;
  readonly remember: RememberAnswer;
}
