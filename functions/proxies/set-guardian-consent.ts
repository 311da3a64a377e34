import { proxyRoles } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { type Consent, keptGuardianConsent, stands } from '../../shared/kernel/consent';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { PersonEvent } from '../../shared/privacy/events';
import type { setGuardianConsent as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type ChildConsentChange, type ChildConsentStore, type ChildNear, isGuardian } from './child-consent-store';
import type { NumberPorts } from './show-my-number';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** Of a child without a phone: those who serve where the child lives, on the guardian's word. Of any: the guardian himself, while he acts for it. */
const mayTell = (actor: Actor, near: ChildNear): boolean => {
  const { phoneless } = near;
  const serves =
    phoneless !== undefined && phoneless.accountId === undefined && holdsWithin(actor, proxyRoles, phoneless.home.at);
  return serves || isGuardian(near);
};

const saying = (
  { input: { params }, actor, at }: Ask,
  type: PersonEvent['type'],
  eventId: string,
  consent: Consent,
): Result<Decision<ChildConsentChange, Reply>> => {
  const told = { id: eventId, type, at, act: 'setGuardianConsent', purpose: 'child_under_14' as const };
  const event: PersonEvent = { ...told, actorId: actor.personId, personId: params.personId };
  return change({ consent, event }, { stands: consent.withdrawnAt === undefined });
};

const decide = (ask: Ask, near: ChildNear, eventId: string): Result<Decision<ChildConsentChange, Reply>> => {
  const { phoneless, consent } = near;
  const { guardianConsent } = ask.input.body;
  const isOnRecord = phoneless?.child === true && phoneless.accountId === undefined;
  // Whoever has a phone is asked there before anything is given in his name; taking back needs nobody.
  if (!isOnRecord && (guardianConsent !== undefined || !isGuardian(near))) return refuse('WRONG_STATE');
  if (guardianConsent === undefined) {
    if (consent === undefined || consent.withdrawnAt !== undefined) return already({ stands: false });
    return saying(ask, 'person.consent_withdrawn', eventId, { ...consent, withdrawnAt: ask.at });
  }
  const given = keptGuardianConsent(guardianConsent, ask.at);
  if (given === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
  if (stands('child_under_14', consent) && consent?.guardian === given.guardian) return already({ stands: true });
  return saying(ask, 'person.consent_given', eventId, given);
};

/** 监护人同意 for a child under fourteen: given, given by another guardian, or taken back. It counts at the next request. */
export const setGuardianConsent =
  ({ children, proxies, ids }: NumberPorts & { readonly children: ChildConsentStore }) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<ChildNear, ChildConsentChange, Reply>(
      {
        load: () => children.load(input.params.personId, asker),
        permit: (near) => (mayTell(actor, near) ? undefined : { code: 'NOT_FOUND' }),
        decide: (near) => decide(ask, near, eventId),
        save: (near, said, remember) => children.save(said, near, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'setGuardianConsent', requestHash: idempotency.requestHash },
    );
  };
