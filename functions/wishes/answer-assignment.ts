/** 接单: whoever is asked, by staff or because his turn in reserve has come, takes it on or not; silence for his hours is a no. */
import type { InputOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { declineAssignment as declining } from '../../shared/wishes/claim-contract';
import type { WishAct } from '../../shared/wishes/transitions';
import { settle } from '../kernel/settle';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { type Taking, takePlace } from './claim';
import type { Claim } from './claim-schema';
import { passOffered, takeOffered } from './pass-on';
import { promiseOf } from './publish-wish';
import { openDraw } from './rotation';
import { type FoundWish, hasWay, isOwn, receiptOf, type Wish } from './wish';
import { type ChangeParts, changeBy, type Deed, noteFor, type WishChange } from './wish-change';

/** It is he who is asked, and he has not answered. */
const isStillAsked = (found: FoundWish, act: WishAct): boolean => {
  const { wish, claim } = found;
  if (claim === undefined || !hasWay(act, found)) return false;
  return wish.state === 'assigned' ? wish.assigneeId === claim.memberId : wish.offers.includes(claim.memberId);
};

/** Dispatched, the wish has had no place taken; out of the reserve, his is taken already. */
const takeUp = (wish: Wish, claim: Claim, at: Instant, taking: Taking) => {
  if (wish.state !== 'assigned') return takeOffered(wish, claim, at, taking);
  const place = takePlace(wish, claim.memberId, at, { size: claim.size, team: claim.team, ...taking });
  const draw = place.to === 'published' || wish.drawAt !== undefined ? openDraw(wish, at) : { set: {} };
  const promise = promiseOf(wish);
  return {
    ...place,
    ...promise,
    ...draw,
    set: { ...promise.set, ...draw.set },
    clauses: [...place.clauses, { kind: 'assigneeIs', member: claim.memberId }],
    claimFrom: ['offered'],
    answerTimer: 'drop',
    concerned: [claim.memberId],
  } as const satisfies ChangeParts;
};

/** Whoever has lost his role since he was asked cannot take it on, nor whose own it is, or of one for whom he acts; the limit of open claims holds for him too. */
export const decideAcceptAssignment: WishRule<undefined> = (found, deed, _, { settings, relations }) => {
  const { wish, claim, openClaims = [], helped } = found;
  if (claim?.state === 'held') return already(receiptOf(wish));
  if (claim === undefined || !isStillAsked(found, deed.act)) return refuse('WRONG_STATE');
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (!relations.includes('eligibleMember')) return refuse('NOT_ALLOWED');
  if (openClaims.length >= settings.openClaimLimit) return refuse('CLAIM_LIMIT');
  const parts: ChangeParts = takeUp(wish, claim, deed.at, { limit: settings.openClaimLimit, helped });
  return change(
    changeBy(deed, wish, parts),
    receiptOf({ ...wish, state: parts.to, dueAt: wish.state === 'assigned' ? parts.set?.dueAt : wish.dueAt }),
  );
};

export const acceptAssignment = actOnWish('acceptAssignment', decideAcceptAssignment);

/** Onto the wall, where it either was before or whither staff would have sent it; out of the reserve, to the next who stands there. */
export const declineBy = (found: FoundWish, deed: Deed, reason?: string): WishChange | undefined => {
  const { wish, claim } = found;
  if (claim === undefined || !isStillAsked(found, deed.act)) return undefined;
  const note = reason === undefined ? {} : { note: noteFor(reason) };
  if (wish.state !== 'assigned') return changeBy(deed, wish, { ...passOffered(wish, claim, deed.at), ...note });
  const promise = promiseOf(wish);
  const draw = openDraw(wish, deed.at);
  return changeBy(deed, wish, {
    to: 'published',
    ...promise,
    ...draw,
    set: { ...promise.set, ...draw.set },
    clauses: [{ kind: 'assigneeIs', member: claim.memberId }],
    claim: { ...claim, state: 'released' },
    claimFrom: ['offered'],
    answerTimer: 'drop',
    concerned: [claim.memberId],
    ...note,
  });
};

export const decideDeclineAssignment: WishRule<InputOf<typeof declining>['body']> = (found, deed, { reason }) => {
  const { wish, claim } = found;
  if (claim?.state === 'released') return already(receiptOf(wish));
  const declined = declineBy(found, deed, reason);
  if (declined === undefined) return refuse('WRONG_STATE');
  const dueAt = wish.state === 'assigned' ? declined.set.dueAt : wish.dueAt;
  return change(declined, receiptOf({ ...wish, state: declined.to, dueAt }));
};

export const declineAssignment = actOnWish('declineAssignment', decideDeclineAssignment);

const lapseFor =
  ({ wishes, ids }: WishPorts) =>
  (wishId: string, at: Instant, memberIn: (wish: Wish) => string | undefined): Promise<void> =>
    settle('an answer', async () => {
      const story = await wishes.story(wishId);
      const claim = story?.claims.find(({ memberId }) => memberId === memberIn(story.wish));
      if (story === undefined || claim === undefined || claim.leaseUntil > at) return true;
      const deed = { act: 'declineAssignment', by: 'system', at, eventId: ids.ulid() } as const;
      const lapsed = declineBy({ wish: story.wish, claim }, deed);
      return lapsed === undefined || wishes.saveBySystem(lapsed);
    });

/** Fired when the hours of whoever was asked are over; harmless however often, and stale when he has answered or somebody else was asked. */
export const lapseAssignment = (ports: WishPorts) => (wishId: string, at: Instant) =>
  lapseFor(ports)(wishId, at, ({ state, assigneeId }) => (state === 'assigned' ? assigneeId : undefined));

/** The same for one who stood in reserve. */
export const lapseOffer = (ports: WishPorts) => (wishId: string, memberId: string, at: Instant) =>
  lapseFor(ports)(wishId, at, ({ offers }) => offers.find((offered) => offered === memberId));
