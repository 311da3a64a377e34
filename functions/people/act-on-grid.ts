/** What is said of a grid by those who may: load, permit, replay or decide, save. */
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { GridEvent } from '../../shared/people/grid-events';
import type * as contracts from '../../shared/people/staff-contract';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { type Decision, perform } from '../kernel/write-act';
import type { Grid, GridChange, PeopleStore } from './people-store';

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

interface GridRule<Body> {
  readonly act: string;
  readonly type: GridEvent['type'];
  readonly may: (actor: Actor, grid: PlacePath) => boolean;
  readonly decide: (found: Grid, ask: Ask<Body>, event: GridEvent) => Result<Decision<GridChange, Reply>>;
}

/** That the grid is there is known to everybody. */
const objectionTo = <Body>({ may }: GridRule<Body>, actor: Actor, found: Grid | undefined): Refusal | undefined => {
  if (found === undefined) return { code: 'NOT_FOUND' };
  return may(actor, found.grid.path) ? undefined : { code: 'NOT_ALLOWED' };
};

export const actOnGrid =
  <Body>(rule: GridRule<Body>) =>
  ({ people, ids }: Ports) =>
  async (ask: Ask<Body>): Promise<Result<Reply>> => {
    const { actor, at, idempotency } = ask;
    const { act, type } = rule;
    const { gridId } = ask.input.params;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const id = ids.ulid();
    const decide = (found: Grid | undefined) => {
      if (found === undefined) return refuse('NOT_FOUND');
      return rule.decide(found, ask, { id, type, at, act, actorId: actor.personId, gridId, place: found.grid.path });
    };
    return perform<Grid | undefined, GridChange, Reply>(
      {
        load: () => people.loadGrid(gridId, asker),
        permit: (found) => objectionTo(rule, actor, found),
        decide,
        save: (_, change, remember) => people.saveGrid(change, asker, remember),
        remember: (answer) => people.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
