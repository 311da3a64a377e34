/** Port: a consent that is told for somebody who can't tap it himself, in his own record. */
import type { Consent, ConsentPurpose } from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Acting } from './acting';
import type { Phoneless } from './phoneless';

export interface PrincipalNear {
  readonly phoneless: Phoneless | undefined;
  readonly consent: Consent | undefined;
  /** The asker's own right to act for him. */
  readonly acting: Acting | undefined;
}

/** He acts for the child as its guardian, at present. */
export const isGuardian = ({ acting }: PrincipalNear): boolean =>
  acting?.state === 'active' && acting.kind === 'guardian';

export interface PrincipalConsentChange {
  readonly purpose: ConsentPurpose;
  /** What must still be so when it is written: that the asker is the guardian, or that nobody has an account to ask. */
  readonly ground: 'guardian' | 'phoneless';
  readonly consent: Consent;
  readonly event: PersonEvent;
}

export interface PrincipalConsentStore {
  readonly load: (personId: string, purpose: ConsentPurpose, asker: Asker) => Promise<Loaded<PrincipalNear>>;
  readonly save: (
    change: PrincipalConsentChange,
    near: PrincipalNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<PrincipalNear>>;
}
