/** Port: people to be called. */
import type { Instant } from '../../shared/kernel/instant';
import type { HomePath, PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { CallEvent } from '../../shared/notices/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Unreachable } from './unreachable';

export interface Callee {
  readonly unreachable: Unreachable | undefined;
  /** Sealed by the vault. */
  readonly phoneSealed: string | undefined;
}

export interface CallChange {
  readonly unreachable: Unreachable;
  readonly event: CallEvent;
  /** Why somebody looked, in his words: kept beside the event, never in it. */
  readonly reason?: string;
}

export interface UnreachableStore {
  readonly hoursAt: (place: PlacePath) => Promise<number>;
  /** Where somebody is a confirmed resident. */
  readonly homeOf: (personId: string) => Promise<HomePath | undefined>;
  /** Looks after him from `dueAt` on, unless somebody does already. */
  readonly watch: (unreachable: Unreachable, dueAt: Instant) => Promise<void>;
  readonly watched: (noticeId: string, personId: string) => Promise<Unreachable | undefined>;
  readonly lookLater: (unreachable: Unreachable, dueAt: Instant) => Promise<void>;
  /** Whether the matter still waits for him. */
  readonly stillAsks: (unreachable: Unreachable) => Promise<boolean>;
  readonly nameAndPhone: (personId: string) => Promise<Pick<Unreachable, 'nameMask' | 'phoneMask'>>;
  /** Puts him on the list, unless he has been taken off meanwhile. */
  readonly list: (unreachable: Unreachable) => Promise<void>;
  readonly drop: (noticeId: string, personId: string) => Promise<void>;
  /** Those who are looked after because of this matter. */
  readonly about: (matterId: string) => Promise<readonly Unreachable[]>;
  readonly listed: (
    placeId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly Unreachable[]; next: string | undefined }>>;
  readonly load: (noticeId: string, personId: string, asker: Asker) => Promise<Loaded<Callee>>;
  readonly save: (change: CallChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Callee>>;
  readonly remember: RememberAnswer;
}
