import { consentEditions, stands } from '../../shared/kernel/consent';
import { accept, refuse } from '../../shared/kernel/result';
import type { recordPurposeConsent as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import { recordsWordsOf } from './phoneless';
import { type PrincipalConsentPorts, type Ruling, takingBack, tellPrincipalConsent } from './principal-consent';
import { isGuardian, isPhonelessChild, type PrincipalNear } from './principal-consent-store';

type Ask = Asked<typeof contract>;

/** The guardian of a child without a phone consents himself: nobody has asked him. */
const isHisOwnAct = (near: PrincipalNear): boolean => isGuardian(near) && isPhonelessChild(near);

/** Told with how he was asked: by those who serve where he lives. Told without, or taken back: by the child's guardian, of himself. */
const mayTell = ({ input: { body }, actor }: Ask, near: PrincipalNear): boolean =>
  recordsWordsOf(actor, near.phoneless) || (body.consent?.how === undefined && isHisOwnAct(near));

/** Only to the text as it stands now, and where a child is concerned only by a guardian. */
const decide = ({ input: { body }, actor, at }: Ask, near: PrincipalNear): Ruling => {
  const { purpose, consent: said } = body;
  const ground = said?.how === undefined && isHisOwnAct(near) ? 'guardian' : 'phoneless';
  if (said === undefined) return accept(takingBack(near.consent, ground, at));
  if (ground === 'phoneless' && said.how === undefined) return refuse('BAD_INPUT', 'body.consent.how');
  if (said.edition !== consentEditions[purpose]) return refuse('WRONG_STATE', 'body.consent.edition');
  const forChild = purpose === 'child_under_14' || near.phoneless?.child === true;
  if (forChild && said.guardian === undefined) return refuse('CONSENT_MISSING', 'body.consent.guardian');
  if (!forChild && said.guardian !== undefined) return refuse('BAD_INPUT', 'body.consent.guardian');
  if (stands(purpose, near.consent) && near.consent?.guardian === said.guardian) return accept({ stands: true });
  return accept({ ground, consent: { ...said, at, recordedBy: actor.personId } });
};

/**
 * 本人的同意 of a resident without a phone, who was asked by telephone or at his door; or of a child without one, by its guardian on his
 * own phone. Given or taken back; a relative who is no guardian tells nothing of the kind.
 */
export const recordPurposeConsent = (ports: PrincipalConsentPorts) => (ask: Ask) => {
  const { params, body } = ask.input;
  const telling = { act: 'recordPurposeConsent', personId: params.personId, purpose: body.purpose } as const;
  return tellPrincipalConsent(ports, telling, ask, {
    permit: (near) => (mayTell(ask, near) ? undefined : { code: 'NOT_FOUND' }),
    decide: (near) => decide(ask, near),
  });
};
