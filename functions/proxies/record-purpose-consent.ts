import { type Consent, consentEditions, stands } from '../../shared/kernel/consent';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { PersonEvent } from '../../shared/privacy/events';
import type { recordPurposeConsent as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Phoneless, recordsWordsOf } from './phoneless';
import type { PrincipalConsentChange, PrincipalConsentStore, PrincipalNear } from './principal-consent-store';
import type { NumberPorts } from './show-my-number';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;
type Told = Result<Decision<PrincipalConsentChange, Reply>>;

const saying = (
  { input: { params, body }, actor, at }: Ask,
  phoneless: Phoneless | undefined,
  type: PersonEvent['type'],
  eventId: string,
  consent: Consent,
): Told => {
  const { purpose } = body;
  const told = { id: eventId, type, at, act: 'recordPurposeConsent', purpose };
  const place = phoneless === undefined ? {} : { place: phoneless.home.at };
  const event: PersonEvent = { ...told, actorId: actor.personId, personId: params.personId, ...place };
  return change(
    { purpose, ground: 'phoneless', consent, event },
    { purpose, stands: consent.withdrawnAt === undefined },
  );
};

/** Only to the text as it stands now, and where a child is concerned only by a guardian. */
const decide = (ask: Ask, { phoneless, consent: known }: PrincipalNear, eventId: string): Told => {
  const { purpose, consent: said } = ask.input.body;
  if (said === undefined) {
    if (known === undefined || known.withdrawnAt !== undefined) return already({ purpose, stands: false });
    return saying(ask, phoneless, 'person.consent_withdrawn', eventId, { ...known, withdrawnAt: ask.at });
  }
  if (said.edition !== consentEditions[purpose]) return refuse('WRONG_STATE', 'body.consent.edition');
  const forChild = purpose === 'child_under_14' || phoneless?.child === true;
  if (forChild && said.guardian === undefined) return refuse('CONSENT_MISSING', 'body.consent.guardian');
  if (!forChild && said.guardian !== undefined) return refuse('BAD_INPUT', 'body.consent.guardian');
  if (stands(purpose, known) && known?.guardian === said.guardian) return already({ purpose, stands: true });
  return saying(ask, phoneless, 'person.consent_given', eventId, {
    ...said,
    at: ask.at,
    recordedBy: ask.actor.personId,
  });
};

/** 本人的同意 of a resident without a phone, who was asked by telephone or at his door: given or taken back. It counts at the next request. */
export const recordPurposeConsent =
  ({ principals, proxies, ids }: NumberPorts & { readonly principals: PrincipalConsentStore }) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<PrincipalNear, PrincipalConsentChange, Reply>(
      {
        load: () => principals.load(input.params.personId, input.body.purpose, asker),
        permit: ({ phoneless }) => (recordsWordsOf(actor, phoneless) ? undefined : { code: 'NOT_FOUND' }),
        decide: (near) => decide(ask, near, eventId),
        save: (near, said, remember) => principals.save(said, near, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'recordPurposeConsent', requestHash: idempotency.requestHash },
    );
  };
