/** 去世登记: put on record, corrected, and the account closed when a near relative asks for it. */
import type { Actor } from '../../shared/kernel/actor';
import { type Instant, shanghaiDay } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import { type DeathAct, type DeathReceipt, deathTransitions, type NearRelative } from '../../shared/privacy/death';
import type * as contracts from '../../shared/privacy/death-contract';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Asked, Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Death, type DeathChange, type DeathNear, deathReceipt, homeOf, objectionTo, stateOf } from './death';
import type { DeathStore } from './death-store';

export interface DeathPorts {
  readonly deaths: DeathStore;
  readonly ids: Ids;
}

interface Ask<Body> {
  readonly input: { readonly params: { readonly personId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface Ruled {
  readonly death: Death;
  /** What the event tells beside the act. */
  readonly codes: Pick<PersonEvent, 'toldBy' | 'askedBy'>;
}

type Rule<Body> = (near: DeathNear, ask: Ask<Body>) => Result<Ruled>;

const decide = <Body>(
  act: DeathAct,
  rule: Rule<Body>,
  near: DeathNear,
  ask: Ask<Body>,
  eventId: string,
): Result<Decision<DeathChange, DeathReceipt>> => {
  const { from, to, event: type } = deathTransitions[act];
  if (near.death?.state === to) return already(deathReceipt(near.death));
  if (!(from as readonly string[]).includes(stateOf(near))) return refuse('WRONG_STATE');
  const ruled = rule(near, ask);
  if (!ruled.ok) return ruled;
  const death: Death = { ...ruled.value.death, state: to };
  const { personId } = ask.input.params;
  const deed = { id: eventId, type, at: ask.at, act, actorId: ask.actor.personId };
  const event = { ...deed, personId, place: death.place, ...ruled.value.codes };
  return change({ death, event }, deathReceipt(death));
};

const actOnDeath =
  <Body>(act: DeathAct, rule: Rule<Body>, save: (deaths: DeathStore) => DeathStore['record']) =>
  ({ deaths, ids }: DeathPorts) =>
  async (ask: Ask<Body>): Promise<Result<DeathReceipt>> => {
    const { input, actor, at, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const eventId = ids.ulid();
    return perform<DeathNear, DeathChange, DeathReceipt>(
      {
        load: () => deaths.load(input.params.personId, asker),
        permit: (near) => objectionTo(actor, input.params.personId, near),
        decide: (near) => decide(act, rule, near, ask, eventId),
        save: (near, changed, remember) => save(deaths)(changed, near, asker, remember),
        remember: (answer) => deaths.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };

const standing = ({ death }: DeathNear, codes: Ruled['codes']): Result<Ruled> =>
  death === undefined ? refuse('NOT_FOUND') : accept({ death, codes });

/** His roles go with the record: where his name was published is known from here on. */
const gridsOf = ({ account }: DeathNear): Pick<Death, 'grids'> => {
  const grids = (account?.grants ?? []).filter(({ role }) => role === 'gridWorker').map(({ at }) => leafOf(at));
  return grids.length === 0 ? {} : { grids };
};

/** The name must be the one that he is known by, so that a slip ends nobody's account. */
export const recordDeceased = actOnDeath<Asked<typeof contracts.recordDeceased>['input']['body']>(
  'recordDeceased',
  (near, { input: { params, body }, at, actor }) => {
    const home = homeOf(near);
    if (home === undefined || near.account?.closedAt !== undefined) return refuse('NOT_FOUND');
    if (near.name !== body.name) return refuse('NAME_MISMATCH', 'body.name');
    if (body.diedOn > shanghaiDay(at)) return refuse('BAD_INPUT', 'body.diedOn');
    const { diedOn, toldBy, name } = body;
    const told = { diedOn, toldBy, recordedAt: at, recordedBy: actor.personId };
    const { personId } = params;
    const lived = { place: home.path, homeName: home.name, ...gridsOf(near) };
    const death: Death = { personId, state: 'recorded', nameMask: maskName(name), ...lived, ...told };
    return accept({ death, codes: { toldBy } });
  },
  ({ record }) => record,
);

/** By mistake: what was ended stays ended, and he is told so. */
export const correctDeceased = actOnDeath<undefined>(
  'correctDeceased',
  (near) => standing(near, {}),
  ({ correct }) => correct,
);

/** Whoever asks has been asked himself whether the one who died had arranged otherwise. */
export const closeAccountOfDeceased = actOnDeath<{ readonly askedBy: NearRelative }>(
  'closeAccountOfDeceased',
  (near, { input: { body } }) => standing(near, { askedBy: body.askedBy }),
  ({ close }) => close,
);
