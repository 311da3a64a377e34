import { type Actor, homeOf } from '../../shared/kernel/actor';
import { type Consent, type ConsentPurpose, type Consents, consentPurposes } from '../../shared/kernel/consent';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result } from '../../shared/kernel/result';
import type * as contracts from '../../shared/privacy/contract';
import type { ConsentView } from '../../shared/privacy/my-data';
import type { Asked, Idempotency } from '../kernel/asked';
import { consentEventOf } from '../kernel/consent-event';
import type { Ids } from '../kernel/ports';
import { type Decision, perform } from '../kernel/write-act';
import { consentViewOf, decideGiving, decideWithdrawing } from './consent';
import type { ConsentStore } from './consent-store';

export interface ConsentPorts {
  readonly consents: ConsentStore;
  readonly ids: Ids;
}

interface Ask {
  readonly actor: Actor;
  readonly at: Instant;
  readonly idempotency: Idempotency;
}

type Rule = (consents: Consents) => Result<Decision<Consent, ConsentView>>;

const say = (
  { consents, ids }: ConsentPorts,
  { actor, at, idempotency }: Ask,
  deed: { readonly act: 'giveConsent' | 'withdrawConsent'; readonly purpose: ConsentPurpose },
  decide: Rule,
): Promise<Result<ConsentView>> => {
  const { personId } = actor;
  const asker = { personId, key: idempotency.key, at };
  const { act, purpose } = deed;
  const place = purpose === 'child_under_14' ? homeOf(actor)?.path : undefined;
  const told = { id: ids.ulid(), at, act, actorId: personId, personId, purpose, place };
  return perform<Consents, Consent, ConsentView>(
    {
      load: () => consents.load(asker),
      permit: () => undefined,
      decide,
      save: (before, consent, remember) => {
        const event = consentEventOf(told, consent);
        return consents.save(before, { purpose, consent, event }, asker, remember);
      },
      remember: (answer) => consents.remember(asker, answer),
    },
    { act, requestHash: idempotency.requestHash },
  );
};

export const giveConsent = (ports: ConsentPorts) => (ask: Asked<typeof contracts.giveConsent>) => {
  const { body } = ask.input;
  return say(ports, ask, { act: 'giveConsent', purpose: body.purpose }, (known) => decideGiving(known, body, ask.at));
};

/** Counts at the next request: the session call reads it. */
export const withdrawConsent = (ports: ConsentPorts) => (ask: Asked<typeof contracts.withdrawConsent>) => {
  const { purpose } = ask.input.body;
  return say(ports, ask, { act: 'withdrawConsent', purpose }, (known) => decideWithdrawing(known, purpose, ask.at));
};

export const listConsents =
  ({ consents }: ConsentPorts) =>
  async ({ actor }: Asked<typeof contracts.listConsents>): Promise<Result<ReplyOf<typeof contracts.listConsents>>> => {
    const known = await consents.find(actor.personId);
    return accept({ items: consentPurposes.map((purpose) => consentViewOf(purpose, known[purpose])) });
  };
