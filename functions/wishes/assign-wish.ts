/** 派单: staff dispatch a wish to a member, who takes it on or not; silence for the tenant's hours is a no. */
import { holdsWithin } from '../../shared/kernel/actor';
import type { InputOf } from '../../shared/kernel/contract';
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/contract';
import { relationRoles } from '../../shared/wishes/relations';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { claimOf, takePlace } from './claim';
import { issuedBy, objectionToIssued, objectionToText, promiseOf } from './publish-wish';
import { type FoundWish, hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy, type Deed, noteFor, type WishChange } from './wish-change';

type Assigning = InputOf<typeof contracts.assignWish>['body'];

/** Nobody holds a place of it yet, and nobody is asked who is not a member there, or whose wish it is. */
export const decideAssignWish: WishRule<Assigning> = (found, deed, { memberId, issued }) => {
  const { wish, member } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (wish.state === 'assigned' && wish.assigneeId === memberId) return already(receiptOf(wish));
  if (!hasWay(deed.act, found) || wish.holders.length > 0) return refuse('WRONG_STATE');
  const isMember = member !== undefined && holdsWithin(member, relationRoles.eligibleMember, wish.place);
  if (!isMember || memberId === wish.authorId) return refuse('NOT_FOUND', 'body.memberId');
  if (wish.publicWords === undefined && issued === undefined) return refuse('BAD_INPUT', 'body.issued');
  const objection = objectionToText(wish) ?? (issued && objectionToIssued(wish, issued, 'body.issued'));
  if (objection !== undefined) return { ok: false, refusal: objection };
  const set = issued === undefined ? {} : issuedBy(deed, wish, issued);
  const answerBy = later(deed.at, hoursInMs(wish.answerHours));
  const offered = claimOf({ ...wish, ...set }, memberId, { state: 'offered', at: deed.at, leaseUntil: answerBy });
  return change(
    changeBy(deed, wish, {
      to: 'assigned',
      clauses: [
        { kind: 'holdersAre', members: [] },
        { kind: 'revisionIs', revision: wish.revision },
      ],
      set: { ...set, assigneeId: memberId, dueAt: answerBy },
      claim: offered,
      claimFrom: ['none', 'released'],
      answerTimer: { fireAt: answerBy },
      concerned: [memberId],
    }),
    receiptOf({ ...wish, state: 'assigned', dueAt: answerBy }),
  );
};

export const assignWish = actOnWish('assignWish', decideAssignWish, ({ memberId }) => memberId);

/** Whoever has lost his role since it was dispatched cannot take it on; the limit of open claims holds for a dispatch too. */
export const decideAcceptAssignment: WishRule<undefined> = (found, deed, _, { settings, relations }) => {
  const { wish, claim, openClaims = [] } = found;
  if (claim?.state === 'held') return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (!relations.includes('eligibleMember')) return refuse('NOT_ALLOWED');
  if (openClaims.length >= settings.openClaimLimit) return refuse('CLAIM_LIMIT');
  const place = takePlace(wish, deed.actorId, deed.at, settings.openClaimLimit);
  const promise = promiseOf(wish);
  return change(
    changeBy(deed, wish, {
      ...place,
      ...promise,
      clauses: [...place.clauses, { kind: 'assigneeIs', member: deed.actorId }],
      claimFrom: ['offered'],
      answerTimer: 'drop',
      concerned: [deed.actorId],
    }),
    receiptOf({ ...wish, state: place.to, dueAt: promise.set.dueAt }),
  );
};

export const acceptAssignment = actOnWish('acceptAssignment', decideAcceptAssignment);

/** Onto the wall, where it either was before or whither staff would have sent it. */
export const returnToWall = ({ wish, claim }: FoundWish, deed: Deed, reason?: string): WishChange | undefined => {
  if (claim === undefined || !hasWay(deed.act, { wish, claim })) return undefined;
  return changeBy(deed, wish, {
    to: 'published',
    ...promiseOf(wish),
    clauses: [{ kind: 'assigneeIs', member: claim.memberId }],
    claim: { ...claim, state: 'released' },
    claimFrom: ['offered'],
    answerTimer: 'drop',
    concerned: [claim.memberId],
    ...(reason === undefined ? {} : { note: noteFor(reason) }),
  });
};

export const decideDeclineAssignment: WishRule<InputOf<typeof contracts.declineAssignment>['body']> = (
  found,
  deed,
  { reason },
) => {
  const { wish, claim } = found;
  if (claim?.state === 'released') return already(receiptOf(wish));
  const declined = returnToWall(found, deed, reason);
  if (declined === undefined) return refuse('WRONG_STATE');
  return change(declined, receiptOf({ ...wish, state: 'published', dueAt: promiseOf(wish).set.dueAt }));
};

export const declineAssignment = actOnWish('declineAssignment', decideDeclineAssignment);

const unanswered = (wish: Wish, at: Instant): string | undefined =>
  wish.state === 'assigned' && wish.dueAt !== undefined && wish.dueAt <= at ? wish.assigneeId : undefined;

/** Fired when his hours are over; harmless however often, and stale when he has answered or somebody else was asked. */
export const lapseAssignment =
  ({ wishes, ids }: WishPorts) =>
  async (wishId: string, at: Instant): Promise<void> => {
    const story = await wishes.story(wishId);
    const assignee = story && unanswered(story.wish, at);
    const claim = story?.claims.find(({ memberId }) => memberId === assignee);
    if (story === undefined || claim === undefined) return;
    const deed = { act: 'declineAssignment', by: 'system', at, eventId: ids.ulid() } as const;
    const lapsed = returnToWall({ wish: story.wish, claim }, deed);
    if (lapsed !== undefined) await wishes.saveBySystem(lapsed);
  };
