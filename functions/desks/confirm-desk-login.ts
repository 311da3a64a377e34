import type * as contracts from '../../shared/desks/contract';
import { deskLoginTransitions } from '../../shared/desks/transitions';
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { settingNodesOf } from '../kernel/setting-nodes';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { type DeskLogin, inTime } from './desk';
import type { DeskPorts } from './desk-ports';
import type { DeskOpening } from './desk-store';

type GetAsk = Asked<typeof contracts.getDeskLogin>;
type ConfirmAsk = Asked<typeof contracts.confirmDeskLogin>;
type Confirmed = ReplyOf<typeof contracts.confirmDeskLogin>;

/** A desk is let in by a phone: one that was ended, or left open for a moment, has let in no other. */
const objectionTo = ({ deskId }: Actor): Refusal | undefined =>
  deskId === undefined ? undefined : { code: 'NOT_ALLOWED' };

/** What the person reads before he confirms: it may be somebody else's screen that he was sent a picture of. */
export const getDeskLogin =
  ({ desks }: DeskPorts) =>
  async ({ input, at, actor }: GetAsk): Promise<Result<ReplyOf<typeof contracts.getDeskLogin>>> => {
    const refusal = objectionTo(actor);
    if (refusal !== undefined) return { ok: false, refusal };
    const login = inTime(await desks.findLogin(input.params.code), at);
    if (login === undefined) return refuse('NOT_FOUND', 'params.code');
    if (login.state !== 'waiting') return refuse('WRONG_STATE');
    const { browser, system, openedAt, until } = login;
    return accept({ browser, system, openedAt, expiresAt: until, days: actor.settings.deskDays });
  };

interface NewIds {
  readonly deskId: string;
  readonly eventId: string;
}

const openingOf = (login: DeskLogin, actor: Actor, at: Instant, { deskId, eventId }: NewIds): DeskOpening => {
  const { secretHash, browser, system } = login;
  const { personId } = actor;
  const { to, event } = deskLoginTransitions.confirmDeskLogin;
  const endsAt = later(at, daysInMs(actor.settings.deskDays));
  return {
    login: { ...login, state: to, personId, deskId, nodes: settingNodesOf(actor.grants), endsAt },
    desk: { id: deskId, personId, state: 'open', secretHash, browser, system, since: at, renewedAt: at, endsAt },
    event: { id: eventId, type: event, at, act: 'confirmDeskLogin', actorId: personId, deskId },
  };
};

const decide = (
  found: DeskLogin | undefined,
  { actor, at }: ConfirmAsk,
  ids: NewIds,
): Result<Decision<DeskOpening, Confirmed>> => {
  const login = inTime(found, at);
  if (login === undefined) return refuse('NOT_FOUND', 'params.code');
  const { deskId, endsAt } = login;
  if (login.personId === actor.personId && deskId !== undefined && endsAt !== undefined)
    return already({ id: deskId, endsAt });
  const { from } = deskLoginTransitions.confirmDeskLogin;
  if (!(from as readonly string[]).includes(login.state)) return refuse('WRONG_STATE');
  const opening = openingOf(login, actor, at, ids);
  return change(opening, { id: ids.deskId, endsAt: opening.desk.endsAt });
};

/** From now on the browser may work as this person; of two who confirm at once, the first has it. */
export const confirmDeskLogin =
  ({ desks, ids }: DeskPorts) =>
  async (ask: ConfirmAsk): Promise<Result<Confirmed>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const newIds = { deskId: ids.ulid(), eventId: ids.ulid() };
    return perform<DeskLogin | undefined, DeskOpening, Confirmed>(
      {
        load: () => desks.loadLogin(ask.input.params.code, asker),
        permit: () => objectionTo(ask.actor),
        decide: (login) => decide(login, ask, newIds),
        save: (_, opening, remember) => desks.confirmLogin(opening, asker, remember),
        remember: (answer) => desks.remember(asker, answer),
      },
      { act: 'confirmDeskLogin', requestHash: ask.idempotency.requestHash },
    );
  };
