import type { Actor, RoleGrant } from '../../shared/kernel/actor';
import { instantAt } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { showVisitCodes as contract } from '../../shared/visits/contract';
import { type ShownCode, type VisitRole, windowMs, windowsAtOnce } from '../../shared/visits/visit';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import type { VisitCode } from './visit-code';
import type { ClaimedWish, ShownCodes, VisitStore } from './visit-store';

export interface VisitPorts {
  readonly visits: VisitStore;
  readonly ids: Ids;
  /** Eight digits that nobody can foretell. */
  readonly digitsOf: (seed: string) => string;
}

type Ask = Asked<typeof contract>;
type Reply = { codes: ShownCode[] };
type Reason = Omit<VisitCode, 'code' | 'from' | 'until' | 'verified'>;

/** Whose names are public by their duty (有事找网格员); a volunteer's is not. */
const nameOnDuty = (role: VisitRole, name: string): string => (role === 'volunteer' ? maskName(name) : name);

/** @param nodeId where he serves today; absent: he holds the role at one node, or says the first */
const byDuty = (actor: Actor, role: VisitRole, nodeId: string | undefined): Reason | undefined => {
  const serves = (at: RoleGrant['at']) => nodeId === undefined || leafOf(at) === nodeId;
  const grant = actor.grants.find((held) => held.role === role && serves(held.at));
  if (grant === undefined) return undefined;
  return {
    visitorId: actor.personId,
    name: nameOnDuty(role, actor.name ?? ''),
    role,
    place: grant.at,
    placeName: grant.placeName,
    communityName: grant.communityName ?? grant.placeName,
    ...(grant.at.grid === undefined ? {} : { gridId: grant.at.grid }),
    nodeId: leafOf(grant.at),
  };
};

const forWish = (actor: Actor, claimed: ClaimedWish): Reason => ({
  visitorId: actor.personId,
  name: actor.name ?? '',
  role: 'partyMember',
  place: claimed.place,
  placeName: claimed.gridName,
  communityName: claimed.communityName,
  gridId: claimed.gridId,
  wish: { id: claimed.id, number: claimed.number, authorId: claimed.authorId },
});

/** Why he may come: the duty he names, or the wish of which he holds a place. Undefined: no reason. */
const reasonOf = ({ actor, input: { body } }: Ask, claimed: ClaimedWish | undefined): Reason | undefined => {
  if (body.wishId !== undefined) return claimed === undefined ? undefined : forWish(actor, claimed);
  return body.role === undefined ? undefined : byDuty(actor, body.role, body.nodeId);
};

const objectionTo = (ask: Ask, claimed: ClaimedWish | undefined): Refusal | undefined => {
  const { role, wishId, nodeId } = ask.input.body;
  if ((role === undefined) === (wishId === undefined)) return { code: 'BAD_INPUT', field: 'body.role' };
  if (nodeId !== undefined && role === undefined) return { code: 'BAD_INPUT', field: 'body.nodeId' };
  if (reasonOf(ask, claimed) !== undefined) return undefined;
  return wishId === undefined ? { code: 'NOT_ALLOWED' } : { code: 'NOT_FOUND', field: 'body.wishId' };
};

const shownBy = (ask: Ask, reason: Reason, eventId: string, drawn: (index: number) => string): ShownCodes => {
  const start = Math.floor(Date.parse(ask.at) / windowMs) * windowMs;
  const codes = Array.from({ length: windowsAtOnce }, (_, index) => ({
    ...reason,
    code: drawn(index),
    from: instantAt(start + index * windowMs),
    until: instantAt(start + (index + 1) * windowMs),
    verified: 0,
  }));
  const event = {
    id: eventId,
    type: 'visit.codes_shown' as const,
    at: ask.at,
    act: 'showVisitCodes',
    actorId: ask.actor.personId,
    visitorId: ask.actor.personId,
    ...(reason.wish === undefined ? {} : { forWishId: reason.wish.id }),
    place: reason.place,
  };
  return { codes, event };
};

/** 出示上门码: only somebody with a reason to come to a door has one; whether the reason still stands is asked at every check. */
export const showVisitCodes =
  ({ visits, ids, digitsOf }: VisitPorts) =>
  async (ask: Ask): Promise<Result<Reply>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    return perform<ClaimedWish | undefined, ShownCodes, Reply>(
      {
        load: () => visits.loadClaimed(ask.input.body.wishId, asker),
        permit: (claimed) => objectionTo(ask, claimed),
        decide: (claimed) => {
          const reason = reasonOf(ask, claimed);
          if (reason === undefined) return refuse('NOT_FOUND');
          const seed = ids.ulid();
          const shown = shownBy(ask, reason, eventId, (index) => digitsOf(`${seed}|${index}`));
          return change(shown, { codes: shown.codes.map(({ code, from, until }) => ({ code, from, until })) });
        },
        save: (claimed, shown, remember) => visits.addCodes(shown, claimed, asker, remember),
        remember: (answer) => visits.remember(asker, answer),
      },
      { act: 'showVisitCodes', requestHash: ask.idempotency.requestHash },
    );
  };
