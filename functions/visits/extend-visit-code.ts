import type { Result } from '../../shared/kernel/result';
import { refuse } from '../../shared/kernel/result';
import type { extendVisitCode as contract } from '../../shared/visits/contract';
import { extendedUntil, type ShownCode, timingOf } from '../../shared/visits/visit';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { VisitPorts } from './show-visit-codes';
import type { VisitCode } from './visit-code';
import type { ExtendedCode } from './visit-store';

type Ask = Asked<typeof contract>;

const shownOf = ({ code, from, until }: VisitCode): ShownCode => ({ code, from, until });

const eventOf = ({ actor: { personId }, at }: Ask, { wish, place }: VisitCode, id: string): ExtendedCode['event'] => ({
  id,
  type: 'visit.code_extended',
  at,
  act: 'extendVisitCode',
  actorId: personId,
  visitorId: personId,
  ...(wish === undefined ? {} : { forWishId: wish.id }),
  place,
});

const decide = (found: VisitCode | undefined, ask: Ask, eventId: string): Result<Decision<ExtendedCode, ShownCode>> => {
  if (found === undefined) return refuse('NOT_FOUND', 'params.code');
  if (timingOf(found, ask.at) !== 'now') return refuse('CODE_EXPIRED', 'params.code');
  const until = extendedUntil(found.from, ask.at);
  if (until <= found.until) return already(shownOf(found));
  const code = { ...found, until };
  return change({ code, event: eventOf(ask, found, eventId) }, shownOf(code));
};

/** 延长: at the door somebody types slowly. Only one's own code, only while it is valid, and not without end. */
export const extendVisitCode =
  ({ visits, ids }: Pick<VisitPorts, 'visits' | 'ids'>) =>
  async (ask: Ask): Promise<Result<ShownCode>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<VisitCode | undefined, ExtendedCode, ShownCode>(
      {
        load: () => visits.loadOwnCode(ask.input.params.code, asker),
        permit: () => undefined,
        decide: (found) => decide(found, ask, eventId),
        save: (_, extended, remember) => visits.extendCode(extended, asker, remember),
        remember: (answer) => visits.remember(asker, answer),
      },
      { act: 'extendVisitCode', requestHash: ask.idempotency.requestHash },
    );
  };
