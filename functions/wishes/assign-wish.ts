/** 派单: staff dispatch a wish to a member, alone or for a group, who takes it on or not. */
import { holdsWithin } from '../../shared/kernel/actor';
import type { InputOf } from '../../shared/kernel/contract';
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { type Refusal, refuse } from '../../shared/kernel/result';
import { relationRoles } from '../../shared/wishes/relations';
import type { assignWish as contract } from '../../shared/wishes/staff-contract';
import type { ClaimState } from '../../shared/wishes/wish';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { claimOf, type Team } from './claim';
import { issuedBy, objectionToIssued, objectionToText, sortedBy } from './publish-wish';
import { hasWay, isOwn, type MemberNear, receiptOf, type Wish } from './wish';
import { type ChangeParts, changeBy, type Deed, noteFor } from './wish-change';

type Assigning = InputOf<typeof contract>['body'];

const isAsked = ({ state, assigneeId, offers }: Wish, memberId: string): boolean =>
  state === 'assigned' ? assigneeId === memberId : offers.includes(memberId);

/** Whoever has said that he would come is asked for that very reason, and waits for no draw any more. */
const outOfReserve = (wish: Wish, member: MemberNear | undefined) =>
  member?.claim?.state === 'waiting'
    ? ({
        claimFrom: ['waiting'],
        clauses: [{ kind: 'reserveIs', members: wish.reserve }],
        set: { reserve: wish.reserve.filter((memberId) => memberId !== member.personId) },
      } as const)
    : ({ claimFrom: ['none', 'released'], clauses: [], set: {} } as const);

const mayBeAsked: readonly (ClaimState | 'none')[] = ['none', 'released', 'waiting'];

/** Nobody is asked who is no member there, whose wish it is, or who comes already. */
const objectionToMember = (wish: Wish, member: MemberNear | undefined): Refusal | undefined => {
  const isMember = member !== undefined && holdsWithin(member, relationRoles.eligibleMember, wish.place);
  if (!isMember || member.personId === wish.authorId) return { code: 'NOT_FOUND', field: 'body.memberId' };
  return mayBeAsked.includes(member.claim?.state ?? 'none') ? undefined : { code: 'WRONG_STATE' };
};

/** Words are issued before anybody comes, and for no more places than are free. */
const objectionToWhat = (wish: Wish, { issued, size = 1 }: Assigning): Refusal | undefined => {
  const isMissing = wish.publicWords === undefined && issued === undefined;
  if (isMissing || (wish.held > 0 && issued !== undefined)) return { code: 'BAD_INPUT', field: 'body.issued' };
  const { places } = issued ?? wish;
  if (size > places) return { code: 'BAD_INPUT', field: 'body.size' };
  return size > places - wish.held ? { code: 'PLACES_SHORT', field: 'body.size' } : undefined;
};

interface Asking extends Team {
  readonly memberId: string;
  readonly at: Instant;
  readonly answerBy: Instant;
}

const claimAsked = (wish: Wish, { memberId, at, answerBy, ...team }: Asking) =>
  claimOf(wish, memberId, { state: 'offered', at, leaseUntil: answerBy }, team);

/** Nobody comes yet: the whole wish waits for his answer, and the wall has it not. */
const askForAll = (wish: Wish, asking: Asking) =>
  ({
    to: 'assigned',
    clauses: [
      { kind: 'heldIs', count: 0 },
      { kind: 'revisionIs', revision: wish.revision },
    ],
    set: { assigneeId: asking.memberId, dueAt: asking.answerBy },
    claim: claimAsked(wish, asking),
    answerTimer: { fireAt: asking.answerBy },
  }) as const satisfies ChangeParts;

/** Others hold places: he is asked for free ones, which stay taken as long as he has not answered, as if his turn in reserve had come. */
const askForFree = (wish: Wish, asking: Asking) => {
  const { memberId, size = 1, answerBy } = asking;
  return {
    to: wish.held + size === wish.places ? 'claimed' : 'published',
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'heldIs', count: wish.held },
      { kind: 'offersAre', members: wish.offers },
    ],
    set: { offers: [...wish.offers, memberId], offeredFor: { ...wish.offeredFor, [memberId]: size } },
    heldBy: size,
    claim: claimAsked(wish, asking),
    lease: { memberId, act: 'lapseOffer', fireAt: answerBy },
  } as const satisfies ChangeParts;
};

/** Words that take the place of others: the former ones stay in its course, as where they are put right. */
const issuing = (deed: Deed & { readonly actorId: string }, wish: Wish, issued: Assigning['issued']) => {
  if (issued === undefined) return { set: {}, traces: {} };
  const { publicWords: former } = wish;
  const isReplaced = former !== undefined && former !== issued.publicWords;
  const note = isReplaced ? { note: noteFor(former) } : {};
  return { set: issuedBy(deed, wish, issued), traces: { told: sortedBy(wish, issued), ...note } };
};

export const decideAssignWish: WishRule<Assigning> = (found, deed, body) => {
  const { wish, member } = found;
  const { memberId, issued, ...team } = body;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (isAsked(wish, memberId)) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const objection =
    objectionToMember(wish, member) ??
    objectionToWhat(wish, body) ??
    objectionToText(wish) ??
    (issued && objectionToIssued(wish, issued, 'body.issued'));
  if (objection !== undefined) return { ok: false, refusal: objection };
  const { set, traces } = issuing(deed, wish, issued);
  const leaves = outOfReserve(wish, member);
  const asking = { ...team, memberId, at: deed.at, answerBy: later(deed.at, hoursInMs(wish.answerHours)) };
  const parts: ChangeParts = (wish.held === 0 ? askForAll : askForFree)({ ...wish, ...set }, asking);
  return change(
    changeBy(deed, wish, {
      ...parts,
      ...traces,
      clauses: [...(parts.clauses ?? []), ...leaves.clauses],
      set: { ...set, ...leaves.set, ...parts.set },
      claimFrom: leaves.claimFrom,
      concerned: [memberId],
    }),
    receiptOf({ ...wish, state: parts.to, dueAt: parts.set?.dueAt ?? wish.dueAt }),
  );
};

export const assignWish = actOnWish('assignWish', decideAssignWish, ({ memberId }) => ({ memberId }));
