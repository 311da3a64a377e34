/** Port: registrations of party members. */
import type { PlaceNode } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { MembershipEvent } from '../../shared/memberships/events';
import type { MembershipState } from '../../shared/memberships/membership';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Membership, MembershipChange, MembershipNear } from './membership';
import type { Unit } from './unit';

/** What a new registration stands on. */
export interface Application {
  /** Whether he has one that is applied for or confirmed. */
  readonly hasOpen: boolean;
  readonly community: PlaceNode | undefined;
  readonly unit: Unit | undefined;
}

export interface Applied {
  readonly membership: Membership;
  readonly event: MembershipEvent;
}

export interface ApplicationSubject {
  readonly community: string;
  readonly unitId: string | undefined;
}

export interface MembershipStore {
  readonly loadApplication: (subject: ApplicationSubject, asker: Asker) => Promise<Loaded<Application>>;
  /** Refused also when he has an open registration by now. */
  readonly add: (
    applied: Applied,
    subject: ApplicationSubject,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Application>>;
  readonly load: (memberId: string, membershipId: string, asker: Asker) => Promise<Loaded<MembershipNear>>;
  readonly save: (
    change: MembershipChange,
    near: MembershipNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<MembershipNear>>;
  /** His latest. */
  readonly latestOf: (memberId: string) => Promise<Membership | undefined>;
  readonly listByState: (
    state: MembershipState,
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Membership[]; next: string | undefined }>>;
  readonly remember: RememberAnswer;
}
