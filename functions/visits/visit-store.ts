/** Port: codes that visitors show, and how often each was checked. */
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { VisitEvent } from '../../shared/visits/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { VisitCode } from './visit-code';

/** A wish that the asker holds a place of, as far as a visit needs it. */
export interface ClaimedWish {
  readonly id: string;
  readonly number: string;
  readonly authorId: string;
  readonly gridId: string;
  /** Down to the grid. */
  readonly place: PlacePath;
  readonly gridName: string;
  readonly communityName: string;
}

export interface ShownCodes {
  readonly codes: readonly VisitCode[];
  readonly event: VisitEvent;
}

export interface ExtendedCode {
  readonly code: VisitCode;
  readonly event: VisitEvent;
}

/** What stands around a code that somebody has typed. */
export interface FoundCode {
  readonly code: VisitCode | undefined;
  /** This very tap was answered already: how often the code had been checked before it. */
  readonly checkedBefore: number | undefined;
  /** Wrong codes of its kind in this minute. */
  readonly misses: number;
}

export interface VisitStore {
  readonly loadClaimed: (wishId: string | undefined, asker: Asker) => Promise<Loaded<ClaimedWish | undefined>>;
  /** Refused also when one of the codes is somebody else's at this time: draw others. */
  readonly addCodes: (
    shown: ShownCodes,
    claimed: ClaimedWish | undefined,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ClaimedWish | undefined>>;
  /** The asker's own code; somebody else's is none to him. */
  readonly loadOwnCode: (code: string, asker: Asker) => Promise<Loaded<VisitCode | undefined>>;
  /** Refused when the digits are somebody else's by now. */
  readonly extendCode: (
    extended: ExtendedCode,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<VisitCode | undefined>>;
  readonly findCode: (code: string, check: string, at: Instant) => Promise<FoundCode>;
  /** `ended`: he does not hold the role or the claim any more. `repeated`: the same tap, answered meanwhile. */
  readonly addCheck: (code: VisitCode, check: string, event: VisitEvent) => Promise<'checked' | 'ended' | 'repeated'>;
  readonly countMiss: (code: string, at: Instant) => Promise<void>;
  readonly remember: RememberAnswer;
}
