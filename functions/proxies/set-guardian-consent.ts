import { keptGuardianConsent, stands } from '../../shared/kernel/consent';
import { accept, refuse } from '../../shared/kernel/result';
import type { setGuardianConsent as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import { recordsWordsOf } from './phoneless';
import { type PrincipalConsentPorts, type Ruling, takingBack, tellPrincipalConsent } from './principal-consent';
import { isGuardian, isPhonelessChild, type PrincipalNear } from './principal-consent-store';

type Ask = Asked<typeof contract>;

/** Whoever has a phone is asked there before anything is given in his name; taking back needs nobody. */
const decide = ({ input, at }: Ask, near: PrincipalNear): Ruling => {
  const ground = isGuardian(near) ? 'guardian' : 'phoneless';
  const { guardianConsent } = input.body;
  if (!isPhonelessChild(near) && (guardianConsent !== undefined || ground !== 'guardian')) return refuse('WRONG_STATE');
  if (guardianConsent === undefined) return accept(takingBack(near.consent, ground, at));
  const given = keptGuardianConsent(guardianConsent, at);
  if (given === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
  if (stands('child_under_14', near.consent) && near.consent?.guardian === given.guardian)
    return accept({ stands: true });
  return accept({ ground, consent: given });
};

/**
 * 监护人同意 for a child under fourteen: given, given by another guardian, or taken back. Of a child without a phone: those who serve
 * where the child lives, on the guardian's word. Of any: the guardian himself, while he acts for it.
 */
export const setGuardianConsent = (ports: PrincipalConsentPorts) => (ask: Ask) => {
  const telling = {
    act: 'setGuardianConsent',
    personId: ask.input.params.personId,
    purpose: 'child_under_14',
  } as const;
  return tellPrincipalConsent(ports, telling, ask, {
    permit: (near) =>
      recordsWordsOf(ask.actor, near.phoneless) || isGuardian(near) ? undefined : { code: 'NOT_FOUND' },
    decide: (near) => decide(ask, near),
  });
};
