import type { Actor } from '../../shared/kernel/actor';
import { keptGuardianConsent, stands } from '../../shared/kernel/consent';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { PersonEvent } from '../../shared/privacy/events';
import type { setGuardianConsent as contract } from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { recordsWordsOf } from './phoneless';
import {
  isGuardian,
  type PrincipalConsentChange,
  type PrincipalConsentStore,
  type PrincipalNear,
} from './principal-consent-store';
import type { NumberPorts } from './show-my-number';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** Of a child without a phone: those who serve where the child lives, on the guardian's word. Of any: the guardian himself, while he acts for it. */
const mayTell = (actor: Actor, near: PrincipalNear): boolean =>
  recordsWordsOf(actor, near.phoneless) || isGuardian(near);

const saying = (
  { input: { params }, actor, at }: Ask,
  { phoneless }: PrincipalNear,
  type: PersonEvent['type'],
  eventId: string,
  { consent, ground }: Pick<PrincipalConsentChange, 'consent' | 'ground'>,
): Result<Decision<PrincipalConsentChange, Reply>> => {
  const told = { id: eventId, type, at, act: 'setGuardianConsent', purpose: 'child_under_14' as const };
  const place = phoneless === undefined ? {} : { place: phoneless.home.at };
  const event: PersonEvent = { ...told, actorId: actor.personId, personId: params.personId, ...place };
  return change({ purpose: 'child_under_14', ground, consent, event }, { stands: consent.withdrawnAt === undefined });
};

const decide = (ask: Ask, near: PrincipalNear, eventId: string): Result<Decision<PrincipalConsentChange, Reply>> => {
  const { phoneless, consent } = near;
  const ground = isGuardian(near) ? 'guardian' : 'phoneless';
  const { guardianConsent } = ask.input.body;
  const isOnRecord = phoneless?.child === true && phoneless.accountId === undefined;
  // Whoever has a phone is asked there before anything is given in his name; taking back needs nobody.
  if (!isOnRecord && (guardianConsent !== undefined || !isGuardian(near))) return refuse('WRONG_STATE');
  if (guardianConsent === undefined) {
    if (consent === undefined || consent.withdrawnAt !== undefined) return already({ stands: false });
    return saying(ask, near, 'person.consent_withdrawn', eventId, {
      ground,
      consent: { ...consent, withdrawnAt: ask.at },
    });
  }
  const given = keptGuardianConsent(guardianConsent, ask.at);
  if (given === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
  if (stands('child_under_14', consent) && consent?.guardian === given.guardian) return already({ stands: true });
  return saying(ask, near, 'person.consent_given', eventId, { ground, consent: given });
};

/** 监护人同意 for a child under fourteen: given, given by another guardian, or taken back. It counts at the next request. */
export const setGuardianConsent =
  ({ principals, proxies, ids }: NumberPorts & { readonly principals: PrincipalConsentStore }) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<PrincipalNear, PrincipalConsentChange, Reply>(
      {
        load: () => principals.load(input.params.personId, 'child_under_14', asker),
        permit: (near) => (mayTell(actor, near) ? undefined : { code: 'NOT_FOUND' }),
        decide: (near) => decide(ask, near, eventId),
        save: (near, said, remember) => principals.save(said, near, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'setGuardianConsent', requestHash: idempotency.requestHash },
    );
  };
