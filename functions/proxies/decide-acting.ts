/** Agree, decline, end: what follows on a record that is there. */
import { type Actor, homeOf } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { ActingAct, ActingReceipt } from '../../shared/proxies/acting-for';
import type { Idempotency } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Acting, actingEventOf, actingReceipt, isOpenTo, objectionToActing, relationsToActing } from './acting';
import type { ActingChange } from './proxy-store';
import type { NumberPorts } from './show-my-number';

interface Ask<Params, Body> {
  readonly input: { readonly params: Params; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

type Rule<Params, Body> = (
  acting: Acting,
  ask: Ask<Params, Body>,
  eventId: string,
) => Result<Decision<ActingChange, ActingReceipt>>;

interface Pair {
  readonly principalId: string;
  readonly agentId: string;
}

const actOnActing =
  <Params, Body>(act: ActingAct, pairOf: (ask: Ask<Params, Body>) => Pair, rule: Rule<Params, Body>) =>
  ({ proxies, ids }: NumberPorts) =>
  async (ask: Ask<Params, Body>): Promise<Result<ActingReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    const { principalId, agentId } = pairOf(ask);
    return perform<Acting | undefined, ActingChange, ActingReceipt>(
      {
        load: () => proxies.loadActing(principalId, agentId, asker),
        permit: (acting) => objectionToActing(act, ask.actor, acting),
        decide: (acting) => (acting === undefined ? refuse('NOT_FOUND') : rule(acting, ask, eventId)),
        save: (acting, actingChange, remember) =>
          proxies.saveActing(actingChange, acting ?? actingChange.acting, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act, requestHash: ask.idempotency.requestHash },
    );
  };

type ByAgent = { readonly agentId: string };
const mine = ({ input, actor }: Ask<ByAgent, unknown>): Pair => ({
  principalId: actor.personId,
  agentId: input.params.agentId,
});

const moved = (act: ActingAct, acting: Acting, after: Acting, ask: Ask<unknown, unknown>, eventId: string) => ({
  acting: after,
  event: actingEventOf({ act, at: ask.at, eventId, actorId: ask.actor.personId }, { ...acting, ...after }),
});

/** Where the one who agrees lives: so that his community can end it on his call. */
const principalsHome = (actor: Actor): Pick<Acting, 'place' | 'homeName'> => {
  const home = homeOf(actor);
  return home === undefined ? {} : { place: home.path, homeName: home.name };
};

/** 同意代办: given on his own phone, to this one person, until he takes it back. */
export const agreeToBeActedFor = actOnActing<ByAgent, undefined>('agreeToBeActedFor', mine, (acting, ask, eventId) => {
  if (acting.state === 'active') return already(actingReceipt(acting));
  if (!isOpenTo('agreeToBeActedFor', acting.state)) return refuse('WRONG_STATE');
  const consent = {
    how: 'own_phone' as const,
    at: ask.at,
    takenBy: ask.actor.personId,
    child: acting.forChild !== undefined,
  };
  const after: Acting = { ...acting, ...principalsHome(ask.actor), state: 'active', since: ask.at, consent };
  return change(moved('agreeToBeActedFor', acting, after, ask, eventId), actingReceipt(after));
});

export const declineToBeActedFor = actOnActing<ByAgent, undefined>(
  'declineToBeActedFor',
  mine,
  (acting, ask, eventId) => {
    if (acting.state === 'declined') return already(actingReceipt(acting));
    if (!isOpenTo('declineToBeActedFor', acting.state)) return refuse('WRONG_STATE');
    const after: Acting = { ...acting, state: 'declined' };
    const declined = moved('declineToBeActedFor', acting, after, ask, eventId);
    // The record learns nothing of his home: nothing was agreed to.
    const place = homeOf(ask.actor)?.path;
    const event = { ...declined.event, ...(place === undefined ? {} : { place }) };
    return change({ ...declined, event }, actingReceipt(after));
  },
);

type Reason = { readonly reason?: string | undefined };

/**
 * 取消代办: by the one who is acted for, by the one who acts, or by staff on a call, who say why. What the agent is about to do
 * meets this at the moment of writing.
 */
export const revokeActingFor = actOnActing<Pair, Reason>(
  'revokeActingFor',
  ({ input }) => input.params,
  (acting, ask, eventId) => {
    if (acting.state === 'revoked' || acting.state === 'ended') return already(actingReceipt(acting));
    if (!isOpenTo('revokeActingFor', acting.state)) return refuse('WRONG_STATE');
    const relations = relationsToActing(ask.actor, acting);
    const byStaff = !relations.includes('principal') && !relations.includes('agent');
    const { reason } = ask.input.body;
    if (byStaff && reason === undefined) return refuse('BAD_INPUT', 'body.reason');
    const state = relations.includes('agent') && !relations.includes('principal') ? 'ended' : 'revoked';
    const after: Acting = { ...acting, state };
    const ended = moved('revokeActingFor', acting, after, ask, eventId);
    return change(reason === undefined ? ended : { ...ended, reason }, actingReceipt(after));
  },
);
