/** A consent that is told for somebody who can't tap it himself: given or taken back, and the event that tells so. */
import type { Actor } from '../../shared/kernel/actor';
import type { Consent } from '../../shared/kernel/consent';
import type { Instant } from '../../shared/kernel/instant';
import type { Refusal, Result } from '../../shared/kernel/result';
import type { Idempotency } from '../kernel/asked';
import { consentEventOf } from '../kernel/consent-event';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { PrincipalConsentChange, PrincipalConsentStore, PrincipalNear } from './principal-consent-store';
import type { NumberPorts } from './show-my-number';

/** Who tells what of whom, by which act. */
interface Telling extends Pick<PrincipalConsentChange, 'purpose'> {
  readonly act: 'setGuardianConsent' | 'recordPurposeConsent';
  readonly personId: string;
}

interface Ask {
  readonly actor: Actor;
  readonly at: Instant;
  readonly idempotency: Idempotency;
}

export type Told = Pick<PrincipalConsentChange, 'ground' | 'consent'>;
/** `stands`: nothing changes, it stands as it is told, or does not. */
export type Ruling = Result<Told | { readonly stands: boolean }>;

export type PrincipalConsentPorts = NumberPorts & { readonly principals: PrincipalConsentStore };

/** Nothing is left to take back where nothing was given. */
export const takingBack = (
  known: Consent | undefined,
  ground: Told['ground'],
  at: Instant,
): Told | { readonly stands: false } =>
  known === undefined || known.withdrawnAt !== undefined
    ? { stands: false }
    : { ground, consent: { ...known, withdrawnAt: at } };

type Reply = Pick<Telling, 'purpose'> & { readonly stands: boolean };

const decided = (
  { act, purpose }: Telling,
  { actor, at }: Ask,
  near: PrincipalNear,
  ruling: Ruling,
  eventId: string,
): Result<Decision<PrincipalConsentChange, Reply>> => {
  if (!ruling.ok) return ruling;
  if ('stands' in ruling.value) return already({ purpose, ...ruling.value });
  const { ground, consent } = ruling.value;
  const deed = { id: eventId, at, act, actorId: actor.personId, personId: near.heldBy, purpose };
  const event = consentEventOf({ ...deed, place: near.phoneless?.home.at }, consent);
  return change({ purpose, ground, consent, event }, { purpose, stands: consent.withdrawnAt === undefined });
};

/** It counts at the next request: whatever is filed for him looks for it in the record that it is written to. */
export const tellPrincipalConsent = (
  { principals, proxies, ids }: PrincipalConsentPorts,
  telling: Telling,
  ask: Ask,
  rule: {
    readonly permit: (near: PrincipalNear) => Refusal | undefined;
    readonly decide: (near: PrincipalNear) => Ruling;
  },
): Promise<Result<Reply>> => {
  const { personId, purpose, act } = telling;
  const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
  const eventId = ids.ulid();
  return perform<PrincipalNear, PrincipalConsentChange, Reply>(
    {
      load: () => principals.load(personId, purpose, asker),
      permit: rule.permit,
      decide: (near) => decided(telling, ask, near, rule.decide(near), eventId),
      save: (near, said, remember) => principals.save(personId, said, near, asker, remember),
      remember: (answer) => proxies.remember(asker, answer),
    },
    { act, requestHash: ask.idempotency.requestHash },
  );
};
