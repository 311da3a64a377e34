/** 休假: the worker himself or his community says from when until when; nobody needs to say that it is over. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { type Instant, isPast } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { GridEvent } from '../../shared/people/grid-events';
import { type Leave, leaveKeepers } from '../../shared/people/leave';
import type * as contracts from '../../shared/people/staff-contract';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { Grid, LeaveChange, PeopleStore } from './people-store';

interface Ports {
  readonly people: PeopleStore;
  readonly ids: Ids;
}

interface Ask<Body> {
  readonly input: { readonly params: { readonly gridId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

type Reply = ReplyOf<typeof contracts.setGridLeave>;
type Rule<Body> = (found: Grid, ask: Ask<Body>, event: GridEvent) => Result<Decision<LeaveChange, Reply>>;

/** That the grid is there is known to everybody; who is away from it only its own people say. */
const objectionTo = (actor: Actor, found: Grid | undefined): Refusal | undefined => {
  if (found === undefined) return { code: 'NOT_FOUND' };
  return holdsWithin(actor, leaveKeepers, found.grid.path) ? undefined : { code: 'NOT_ALLOWED' };
};

const actOnLeave =
  <Body>(act: string, type: GridEvent['type'], rule: Rule<Body>) =>
  ({ people, ids }: Ports) =>
  async (ask: Ask<Body>): Promise<Result<Reply>> => {
    const { actor, at, idempotency } = ask;
    const { gridId } = ask.input.params;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const id = ids.ulid();
    const decide = (found: Grid | undefined) => {
      if (found === undefined) return refuse('NOT_FOUND');
      return rule(found, ask, { id, type, at, act, actorId: actor.personId, gridId, place: found.grid.path });
    };
    return perform<Grid | undefined, LeaveChange, Reply>(
      {
        load: () => people.loadGrid(gridId, asker),
        permit: (found) => objectionTo(actor, found),
        decide,
        save: (_, leaveChange, remember) => people.saveLeave(leaveChange, asker, remember),
        remember: (answer) => people.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };

const same = (one: Leave | undefined, other: Leave): boolean => one?.from === other.from && one.until === other.until;

/** A later word replaces the earlier one. */
export const setGridLeave = actOnLeave<Leave>('setGridLeave', 'grid.leave_set', ({ contact }, { input, at }, event) => {
  const { gridId } = event;
  if (isPast(input.body.until, at)) return refuse('BAD_INPUT', 'body.until');
  if (same(contact.leave, input.body)) return already({ gridId });
  return change({ gridId, leave: input.body, event }, { gridId });
});

/** He is back sooner, or does not go. */
export const endGridLeave = actOnLeave<undefined>('endGridLeave', 'grid.leave_ended', ({ contact }, _, event) => {
  const { gridId } = event;
  return contact.leave === undefined ? already({ gridId }) : change({ gridId, event }, { gridId });
});
