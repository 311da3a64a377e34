/** What a person sees of his desks, and how he ends one. */
import type * as contracts from '../../shared/desks/contract';
import { isStanding } from '../../shared/desks/desk';
import { deskTransitions } from '../../shared/desks/transitions';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type Desk, deskView } from './desk';
import type { DeskPorts } from './desk-ports';
import type { DeskEnding } from './desk-store';

type EndAsk = Asked<typeof contracts.endDeskSession>;
type Ended = ReplyOf<typeof contracts.endDeskSession>;

/** Those that still stand; what ended by itself is not shown until the table has dropped it. */
export const listDeskSessions =
  ({ desks }: DeskPorts) =>
  async ({
    input,
    actor,
    at,
  }: Asked<typeof contracts.listDeskSessions>): Promise<Result<ReplyOf<typeof contracts.listDeskSessions>>> => {
    const page = await desks.listDesks(actor.personId, input.query.cursor);
    if (!page.ok) return page;
    const { items, next } = page.value;
    return accept({ items: items.filter((desk) => isStanding(desk, at)).map(deskView), next });
  };

const decide = (
  desk: Desk | undefined,
  { actor, at }: EndAsk,
  eventId: string,
): Result<Decision<DeskEnding, Ended>> => {
  if (desk === undefined) return refuse('NOT_FOUND');
  const { from, to, event: type } = deskTransitions.endDeskSession;
  const { id } = desk;
  if (!(from as readonly string[]).includes(desk.state)) return already({ id, state: desk.state });
  const event = { id: eventId, type, at, act: 'endDeskSession', actorId: actor.personId, deskId: id };
  return change({ desk: { ...desk, state: to }, event }, { id, state: to });
};

/** The desk's next request is refused, whatever token it holds. Only one's own desks are found. */
export const endDeskSession =
  ({ desks, ids }: DeskPorts) =>
  async (ask: EndAsk): Promise<Result<Ended>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<Desk | undefined, DeskEnding, Ended>(
      {
        load: () => desks.loadDesk(ask.input.params.deskId, asker),
        permit: () => undefined,
        decide: (desk) => decide(desk, ask, eventId),
        save: (_, ending, remember) => desks.endDesk(ending, asker, remember),
        remember: (answer) => desks.remember(asker, answer),
      },
      { act: 'endDeskSession', requestHash: ask.idempotency.requestHash },
    );
  };
