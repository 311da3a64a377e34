/** Port: what a person has consented to. */
import type { Consent, ConsentPurpose, Consents } from '../../shared/kernel/consent';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';

export interface ConsentChange {
  readonly purpose: ConsentPurpose;
  readonly consent: Consent;
  readonly event: PersonEvent;
}

export interface ConsentStore {
  readonly find: (personId: string) => Promise<Consents>;
  readonly load: (asker: Asker) => Promise<Loaded<Consents>>;
  /** Refused when the purpose's consent is no longer as loaded. */
  readonly save: (
    before: Consents,
    change: ConsentChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Consents>>;
  readonly remember: RememberAnswer;
}
