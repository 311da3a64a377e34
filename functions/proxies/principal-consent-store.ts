/** Port: a consent that is told for somebody who can't tap it himself, in his own record. */
import type { Consent, ConsentPurpose } from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Acting } from './acting';
import type { Phoneless } from './phoneless';

export interface PrincipalNear {
  readonly phoneless: Phoneless | undefined;
  readonly consent: Consent | undefined;
  /** In whose record the consent lies: the account's that has taken over the one which is asked about, or his own. */
  readonly heldBy: string;
  /** The asker's own right to act for him. */
  readonly acting: Acting | undefined;
}

/** He acts for the child as its guardian, at present. */
export const isGuardian = ({ acting }: PrincipalNear): boolean =>
  acting?.state === 'active' && acting.kind === 'guardian';

/** A child on record, who has no account that could be asked. */
export const isPhonelessChild = ({ phoneless }: PrincipalNear): boolean =>
  phoneless?.child === true && phoneless.accountId === undefined;

export interface PrincipalConsentChange {
  readonly purpose: ConsentPurpose;
  /** What must still be so when it is written: that the asker is the guardian, or that nobody has an account to ask. */
  readonly ground: 'guardian' | 'phoneless';
  readonly consent: Consent;
  /** Of the one in whose record it lies. */
  readonly event: PersonEvent;
}

export interface PrincipalConsentStore {
  readonly load: (personId: string, purpose: ConsentPurpose, asker: Asker) => Promise<Loaded<PrincipalNear>>;
  readonly save: (
    personId: string,
    change: PrincipalConsentChange,
    near: PrincipalNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<PrincipalNear>>;
}
