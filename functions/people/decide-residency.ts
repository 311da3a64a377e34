/** Confirm, decline, reveal: what those who know the building do with a request. */
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { type ResidencyAct, type ResidencyReceipt, residencyTransitions } from '../../shared/people/residency';
import type { Idempotency } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { PeopleStore, ResidencyChange } from './people-store';
import { objectionToDeciding, type Residency, residencyEventOf, residencyReceipt, residentGrant } from './residency';

export interface DecideResidencyPorts {
  readonly people: PeopleStore;
  readonly ids: Ids;
}

interface Ask<Body> {
  readonly input: { readonly params: { readonly residencyId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

type Rule<Body> = (
  residency: Residency,
  ask: Ask<Body>,
  eventId: string,
) => Result<Decision<ResidencyChange, ResidencyReceipt>>;

const actOnResidency =
  <Body>(act: ResidencyAct, rule: Rule<Body>) =>
  ({ people, ids }: DecideResidencyPorts) =>
  async (ask: Ask<Body>): Promise<Result<ResidencyReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<Residency | undefined, ResidencyChange, ResidencyReceipt>(
      {
        load: () => people.loadResidency(ask.input.params.residencyId, asker),
        permit: (residency) => objectionToDeciding(ask.actor, residency),
        decide: (residency) => (residency === undefined ? refuse('NOT_FOUND') : rule(residency, ask, eventId)),
        save: (_, residencyChange, remember) => people.saveResidency(residencyChange, asker, remember),
        remember: (answer) => people.remember(asker, answer),
      },
      { act, requestHash: ask.idempotency.requestHash },
    );
  };

const decided = (
  act: 'confirmResidency' | 'declineResidency',
  residency: Residency,
  actorId: string,
  eventId: string,
  at: Instant,
) => {
  const row = residencyTransitions[act];
  const isRepeat = residency.state === row.to && residency.decidedBy === actorId;
  const hasWay = (row.from as readonly string[]).includes(residency.state);
  const after: Residency = { ...residency, state: row.to, decidedBy: actorId };
  return { isRepeat, hasWay, after, event: residencyEventOf({ act, at, eventId, actorId }, residency) };
};

/** From now on he is a resident of the building: the role is granted in the same transaction. */
export const confirmResidency = actOnResidency<undefined>('confirmResidency', (residency, { actor, at }, eventId) => {
  const { isRepeat, hasWay, after, event } = decided('confirmResidency', residency, actor.personId, eventId, at);
  if (isRepeat) return already(residencyReceipt(residency));
  if (!hasWay) return refuse('WRONG_STATE');
  return change({ residency: after, event, grant: residentGrant(residency, at) }, residencyReceipt(after));
});

export const declineResidency = actOnResidency<{ readonly reason: string }>(
  'declineResidency',
  (residency, { actor, at, input }, eventId) => {
    const { isRepeat, hasWay, after, event } = decided('declineResidency', residency, actor.personId, eventId, at);
    if (isRepeat) return already(residencyReceipt(residency));
    if (!hasWay) return refuse('WRONG_STATE');
    const declined = { ...after, reason: input.body.reason };
    return change({ residency: declined, event, reason: input.body.reason }, residencyReceipt(declined));
  },
);

const opensDoor = ({ state }: Residency): boolean =>
  (residencyTransitions.revealDoor.from as readonly string[]).includes(state);

const decideReveal: Rule<{ readonly reason: string }> = (residency, { actor, at, input }, eventId) => {
  if (!opensDoor(residency)) return refuse('WRONG_STATE');
  const event = residencyEventOf({ act: 'revealDoor', at, eventId, actorId: actor.personId }, residency);
  return change({ residency, event, reason: input.body.reason }, residencyReceipt(residency));
};

/** Remembers what the store last handed out, so that the door is opened from the very row that the record is about. */
const keeping = (people: PeopleStore) => {
  let last: Residency | undefined;
  const loadResidency: PeopleStore['loadResidency'] = async (id, asker) => {
    const loaded = await people.loadResidency(id, asker);
    last = loaded.entity;
    return loaded;
  };
  return { people: { ...people, loadResidency }, last: () => last };
};

/** The full door number, for whoever must confirm it: the view is on record before the door is opened. A tap that is sent again is answered by what stands now. */
export const revealDoor =
  ({ people, ids, vault }: DecideResidencyPorts & { readonly vault: Vault }) =>
  async (ask: Ask<{ readonly reason: string }>): Promise<Result<{ residencyId: string; room: string }>> => {
    const kept = keeping(people);
    const recorded = await actOnResidency('revealDoor', decideReveal)({ people: kept.people, ids })(ask);
    if (!recorded.ok) return recorded;
    const residency = kept.last();
    if (residency === undefined) return refuse('NOT_FOUND');
    if (!opensDoor(residency)) return refuse('WRONG_STATE');
    return accept({ residencyId: residency.id, room: await vault.open(residency.roomSealed) });
  };
