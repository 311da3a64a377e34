/** Port: a guardian's consent for a child, in the child's own record. */
import type { Consent } from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Acting } from './acting';
import type { Phoneless } from './phoneless';

export interface ChildNear {
  readonly phoneless: Phoneless | undefined;
  readonly consent: Consent | undefined;
  /** The asker's own right to act for the child. */
  readonly acting: Acting | undefined;
}

/** He acts for the child as its guardian, at present. */
export const isGuardian = ({ acting }: ChildNear): boolean => acting?.state === 'active' && acting.kind === 'guardian';

export interface ChildConsentChange {
  readonly consent: Consent;
  readonly event: PersonEvent;
}

export interface ChildConsentStore {
  readonly load: (personId: string, asker: Asker) => Promise<Loaded<ChildNear>>;
  readonly save: (
    change: ChildConsentChange,
    near: ChildNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ChildNear>>;
}
