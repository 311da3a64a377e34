/** The rules of consent. Pure. */
import { type Consent, type ConsentPurpose, type Consents, consentEditions, stands } from '../../shared/kernel/consent';
import type { InputOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { giveConsent } from '../../shared/privacy/contract';
import type { ConsentView } from '../../shared/privacy/my-data';
import { already, change, type Decision } from '../kernel/write-act';

export const consentViewOf = (purpose: ConsentPurpose, consent: Consent | undefined): ConsentView => {
  if (consent === undefined) return { purpose, state: 'none' };
  if (consent.withdrawnAt !== undefined) return { purpose, state: 'withdrawn', at: consent.withdrawnAt };
  const state = stands(purpose, consent) ? 'given' : 'outdated';
  const { at, guardian, how } = consent;
  return { purpose, state, at, ...(guardian === undefined ? {} : { guardian }), ...(how === undefined ? {} : { how }) };
};

type ConsentDecision = Result<Decision<Consent, ConsentView>>;

/** Only to the text as it stands now, and for a child only by its guardian. */
export const decideGiving = (
  consents: Consents,
  { purpose, edition, guardian }: InputOf<typeof giveConsent>['body'],
  at: string,
): ConsentDecision => {
  if (edition !== consentEditions[purpose]) return refuse('WRONG_STATE', 'body.edition');
  if ((purpose === 'child_under_14') !== (guardian !== undefined)) return refuse('BAD_INPUT', 'body.guardian');
  const known = consents[purpose];
  if (stands(purpose, known) && known?.guardian === guardian) return already(consentViewOf(purpose, known));
  const consent: Consent = { edition, at, ...(guardian === undefined ? {} : { guardian }) };
  return change(consent, consentViewOf(purpose, consent));
};

export const decideWithdrawing = (consents: Consents, purpose: ConsentPurpose, at: string): ConsentDecision => {
  const known = consents[purpose];
  if (known === undefined) return refuse('WRONG_STATE', 'body.purpose');
  if (known.withdrawnAt !== undefined) return already(consentViewOf(purpose, known));
  const withdrawn: Consent = { ...known, withdrawnAt: at };
  return change(withdrawn, consentViewOf(purpose, withdrawn));
};
