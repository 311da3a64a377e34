import { homeOf } from '../../shared/kernel/actor';
import { keptGuardianConsent } from '../../shared/kernel/consent';
import { type Result, refuse } from '../../shared/kernel/result';
import type { askToActFor as contract } from '../../shared/proxies/contract';
import type { Asked } from '../kernel/asked';
import { already, change, perform } from '../kernel/write-act';
import { type Acting, actingEventOf, isOpenTo } from './acting';
import type { ActingChange, Named } from './proxy-store';
import type { NumberPorts } from './show-my-number';

type Ask = Asked<typeof contract>;
type Reply = { state: 'asked' };

const asked: Reply = { state: 'asked' };

/** Number and name that do not fit together are not found: whoever guesses learns nothing of either. */
const decide = ({ input: { body }, actor, at }: Ask, named: Named, eventId: string) => {
  if (named.personId === undefined || named.nameDiffers === true) return refuse('NOT_FOUND', 'body.number');
  if (named.personId === actor.personId) return refuse('WRONG_STATE', 'body.number');
  const before = named.acting?.state ?? 'none';
  if (before === 'asked') return already(asked);
  if (!isOpenTo('askToActFor', before)) return refuse('WRONG_STATE');
  const forChild = keptGuardianConsent(body.guardianConsent, at);
  if (body.kind === 'guardian' && forChild === undefined) return refuse('CONSENT_MISSING', 'body.guardianConsent');
  const acting: Acting = {
    principalId: named.personId,
    agentId: actor.personId,
    kind: body.kind,
    state: 'asked',
    principalName: body.name,
    agentName: actor.name ?? body.ownName,
    askedAt: at,
    ...(body.kind === 'guardian' && forChild !== undefined ? { forChild } : {}),
  };
  const deed = { act: 'askToActFor', at, eventId, actorId: actor.personId } as const;
  const event = actingEventOf(deed, { ...acting, place: homeOf(actor)?.path });
  return change<ActingChange, Reply>({ acting, event }, asked);
};

/** 请求代办: nothing is allowed by it yet; the one whom it concerns decides on his own phone. */
export const askToActFor =
  ({ proxies, ids }: NumberPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<Named, ActingChange, Reply>(
      {
        load: () => proxies.loadNamed(ask.input.body.number, asker),
        permit: () => undefined,
        decide: (named) => decide(ask, named, eventId),
        save: (_, actingChange, remember) => proxies.addAsked(actingChange, asker, remember),
        remember: (answer) => proxies.remember(asker, answer),
      },
      { act: 'askToActFor', requestHash: ask.idempotency.requestHash },
    );
  };
