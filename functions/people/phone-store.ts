/** Port: a person's phone, and the pointer by which no second person can have it. */
import type { Instant } from '../../shared/kernel/instant';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';

export interface HeldPhone {
  readonly phoneMask: string;
  readonly phoneIndex: string;
}

export interface NewPhone extends HeldPhone {
  readonly phoneSealed: string;
}

/** What stands there: his phone, and whether somebody else has the one that he shows. */
export interface PhoneStanding {
  readonly held: HeldPhone | undefined;
  readonly isTaken: boolean;
}

export interface PhoneChange {
  /** Absent: he has none from now on. */
  readonly phone: NewPhone | undefined;
  readonly event: PersonEvent;
  readonly at: Instant;
}

export interface PhoneStore {
  readonly load: (asker: Asker) => Promise<Loaded<PhoneStanding>>;
  /** The profile, both pointers, the event and the answer: all or nothing. */
  readonly save: (
    before: PhoneStanding,
    change: PhoneChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<PhoneStanding>>;
  readonly remember: RememberAnswer;
}
