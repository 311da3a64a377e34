/** What staff put on record for a resident without a phone: his consent to a relative, and that he has an account by now. */
import type { Actor } from '../../shared/kernel/actor';
import { keptGuardianConsent } from '../../shared/kernel/consent';
import type { Instant } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { ActingReceipt } from '../../shared/proxies/acting-for';
import type * as contracts from '../../shared/proxies/staff-contract';
import type { Asked, Idempotency } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Acting, actingEventOf, actingReceipt } from './acting';
import { type Phoneless, takesConsentOf } from './phoneless';
import type { ActingChange, NamedFor } from './proxy-store';
import type { NumberPorts } from './show-my-number';

interface Ask<Body extends { readonly number: string }> {
  readonly input: { readonly params: { readonly personId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface Found {
  readonly phoneless: Phoneless;
  readonly agentId: string;
  readonly acting: Acting | undefined;
}

type Rule<Body extends { readonly number: string }> = (
  found: Found,
  ask: Ask<Body>,
  eventId: string,
) => Result<Decision<ActingChange, ActingReceipt>>;

/** Number and name that do not fit together are not found. Nobody takes a consent that makes himself the agent, nor is anybody his own. */
const objectionToAgent = ({ personId, phoneless, nameDiffers }: NamedFor, actor: Actor): Refusal | undefined => {
  if (personId === undefined || personId === phoneless?.personId || nameDiffers === true)
    return { code: 'NOT_FOUND', field: 'body.number' };
  return personId === actor.personId ? { code: 'NOT_ALLOWED' } : undefined;
};

const actForPhoneless =
  <Body extends { readonly number: string }>(act: 'recordConsent' | 'linkPersonToAccount', rule: Rule<Body>) =>
  ({ proxies, ids }: NumberPorts) =>
  async (ask: Ask<Body>): Promise<Result<ActingReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    const { params, body } = ask.input;
    return perform<NamedFor, ActingChange, ActingReceipt>(
      {
        load: () => proxies.loadNamedFor(params.personId, body.number, asker),
        permit: ({ phoneless }) => (takesConsentOf(ask.actor, phoneless) ? undefined : { code: 'NOT_FOUND' }),
        decide: (named) => {
          const { phoneless, personId: agentId, acting } = named;
          const objection = objectionToAgent(named, ask.actor);
          if (objection !== undefined) return { ok: false, refusal: objection };
          if (phoneless === undefined || agentId === undefined) return refuse('NOT_FOUND');
          return rule({ phoneless, agentId, acting }, ask, eventId);
        },
        save: (named, actingChange, remember) => proxies.addActive(actingChange, named, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act, requestHash: ask.idempotency.requestHash },
    );
  };

const activeFor = ({ phoneless, agentId }: Found, at: Instant) => ({
  principalId: phoneless.personId,
  agentId,
  state: 'active' as const,
  principalName: phoneless.name,
  place: phoneless.home.at,
  homeName: phoneless.home.name,
  askedAt: at,
  since: at,
});

/** How, when and by whom the consent was taken is on record; a child's needs his guardian's, apart from it. */
export const recordConsent = actForPhoneless<Asked<typeof contracts.recordConsent>['input']['body']>(
  'recordConsent',
  (found, { input: { body }, at, actor }, eventId) => {
    const { phoneless, acting: before } = found;
    // Whoever has an account agrees on his own phone.
    if (phoneless.accountId !== undefined) return refuse('NOT_FOUND');
    const forChild = phoneless.child ? keptGuardianConsent(body.guardianConsent, at) : undefined;
    if (phoneless.child && forChild === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
    if (before?.state === 'active') return already(actingReceipt(before));
    const acting: Acting = {
      ...activeFor(found, at),
      kind: body.kind,
      agentName: body.name,
      consent: { how: body.how, at, takenBy: actor.personId, child: phoneless.child },
      ...(forChild === undefined ? {} : { forChild }),
    };
    const event = actingEventOf({ act: 'recordConsent', at, eventId, actorId: actor.personId }, acting);
    return change({ acting, event }, actingReceipt(acting));
  },
);

/** From now on what was filed for him is his own to go on with, and he himself may end what others do for him. */
export const linkPersonToAccount = actForPhoneless<Asked<typeof contracts.linkPersonToAccount>['input']['body']>(
  'linkPersonToAccount',
  (found, { at, actor }, eventId) => {
    const { phoneless, agentId, acting: before } = found;
    if (before?.state === 'active')
      return before.kind === 'self' ? already(actingReceipt(before)) : refuse('WRONG_STATE');
    if (phoneless.accountId !== undefined && phoneless.accountId !== agentId) return refuse('WRONG_STATE');
    const acting: Acting = {
      ...activeFor(found, at),
      kind: 'self',
      agentName: phoneless.name,
      consent: { how: 'visit', at, takenBy: actor.personId, child: false },
    };
    const event = actingEventOf({ act: 'linkPersonToAccount', at, eventId, actorId: actor.personId }, acting);
    return change({ acting, event }, actingReceipt(acting));
  },
);
