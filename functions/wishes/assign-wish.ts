/** 派单: staff dispatch a wish to a member, alone or for a group, who takes it on or not. */
import { holdsWithin } from '../../shared/kernel/actor';
import type { InputOf } from '../../shared/kernel/contract';
import { hoursInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { relationRoles } from '../../shared/wishes/relations';
import type { assignWish as contract } from '../../shared/wishes/staff-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { claimOf } from './claim';
import { issuedBy, objectionToIssued, objectionToText } from './publish-wish';
import { hasWay, isOwn, type MemberNear, receiptOf, type Wish } from './wish';
import { changeBy } from './wish-change';

type Assigning = InputOf<typeof contract>['body'];

/** Whoever has said that he would come is asked for that very reason, and waits for no draw any more. */
const outOfReserve = (wish: Wish, { personId, claim }: MemberNear) =>
  claim?.state === 'waiting'
    ? ({
        claimFrom: ['waiting'],
        clauses: [{ kind: 'reserveIs', members: wish.reserve }],
        set: { reserve: wish.reserve.filter((memberId) => memberId !== personId) },
      } as const)
    : ({ claimFrom: ['none', 'released'], clauses: [], set: {} } as const);

/** Nobody holds a place of it yet, and nobody is asked who is not a member there, or whose wish it is. */
export const decideAssignWish: WishRule<Assigning> = (found, deed, { memberId, issued, ...team }) => {
  const { wish, member } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (wish.state === 'assigned' && wish.assigneeId === memberId) return already(receiptOf(wish));
  if (!hasWay(deed.act, found) || wish.held > 0) return refuse('WRONG_STATE');
  const isMember = member !== undefined && holdsWithin(member, relationRoles.eligibleMember, wish.place);
  if (!isMember || memberId === wish.authorId) return refuse('NOT_FOUND', 'body.memberId');
  if (wish.publicWords === undefined && issued === undefined) return refuse('BAD_INPUT', 'body.issued');
  if ((team.size ?? 1) > (issued ?? wish).places) return refuse('BAD_INPUT', 'body.size');
  const objection = objectionToText(wish) ?? (issued && objectionToIssued(wish, issued, 'body.issued'));
  if (objection !== undefined) return { ok: false, refusal: objection };
  const set = issued === undefined ? {} : issuedBy(deed, wish, issued);
  const leaves = outOfReserve(wish, member);
  const answerBy = later(deed.at, hoursInMs(wish.answerHours));
  const offered = claimOf({ ...wish, ...set }, memberId, { state: 'offered', at: deed.at, leaseUntil: answerBy }, team);
  return change(
    changeBy(deed, wish, {
      to: 'assigned',
      clauses: [{ kind: 'heldIs', count: 0 }, { kind: 'revisionIs', revision: wish.revision }, ...leaves.clauses],
      set: { ...set, ...leaves.set, assigneeId: memberId, dueAt: answerBy },
      claim: offered,
      claimFrom: leaves.claimFrom,
      answerTimer: { fireAt: answerBy },
      concerned: [memberId],
    }),
    receiptOf({ ...wish, state: 'assigned', dueAt: answerBy }),
  );
};

export const assignWish = actOnWish('assignWish', decideAssignWish, ({ memberId }) => ({ memberId }));
