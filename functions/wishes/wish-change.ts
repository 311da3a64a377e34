/** What a rule decides, as data: the store turns it into one transaction, the tests read it. */
import type { Through } from '../../shared/kernel/acting';
import type { Instant } from '../../shared/kernel/instant';
import type { WishEvent } from '../../shared/wishes/events';
import { type WishAct, wishTransitions } from '../../shared/wishes/transitions';
import type { ClaimState, Relation } from '../../shared/wishes/wish';
import type { Agency } from '../kernel/acting';
import type { KnownPhoto } from '../kernel/attached-photo';
import type { Claim } from './claim-schema';
import { shelvingOf } from './shelf';
import type { Story } from './story';
import type { Wish } from './wish';

/** Conditions beyond the machine's states; each speaks of what stands in the table at the moment of writing. */
export type WishClause =
  | { readonly kind: 'fewerHeldThan'; readonly limit: number }
  | { readonly kind: 'heldIs'; readonly count: number }
  /** The very same people: a count would not notice that one left and another came. */
  | { readonly kind: 'holdersAre'; readonly members: readonly string[] }
  | { readonly kind: 'deliverersAre'; readonly members: readonly string[] }
  /** In this order, as the next. */
  | { readonly kind: 'offersAre'; readonly members: readonly string[] }
  | { readonly kind: 'reserveIs'; readonly members: readonly string[] }
  /** Places are drawn at the same moment still, or not any more. */
  | { readonly kind: 'drawIs'; readonly at: Instant | undefined }
  | { readonly kind: 'revisionIs'; readonly revision: number }
  | { readonly kind: 'publicWordsAre'; readonly words: string }
  | { readonly kind: 'verdictPending' }
  | { readonly kind: 'notToCall' }
  /** The very completion that was found: another may have followed it. */
  | { readonly kind: 'completionIs'; readonly eventId: string }
  | { readonly kind: 'assigneeIs'; readonly member: string }
  /** What was found open is open still. */
  | { readonly kind: 'contactIs'; readonly contact: Wish['contact'] }
  /** He agrees still, and staff have done nothing with it meanwhile. */
  | { readonly kind: 'thanksAre'; readonly thanks: NonNullable<Wish['thanks']> }
  /** The very referral that was found, with its day and what was last heard of it. */
  | { readonly kind: 'referralIs'; readonly referral: NonNullable<Wish['referral']> }
  /** Narrower than the machine's states, where what is written depends on the one that was found. */
  | { readonly kind: 'stateIs'; readonly state: Wish['state'] };

/** What the clock does next to a claim. */
export interface LeaseTimer {
  readonly memberId: string;
  readonly act: 'remindClaimer' | 'lapseClaim' | 'lapseOffer';
  readonly fireAt: Instant;
}

/** Places and who has them, changed by what comes and goes alone. */
type Counted = 'held' | 'done' | 'holders' | 'deliverers';
type Settable = Omit<Wish, 'id' | 'number' | 'authorId' | 'authorMask' | Counted | 'place' | 'state'>;

/** A later act's words, and in which relations they may be read. The one who wrote them always may. */
export interface WishNote {
  readonly text: string;
  readonly readers: readonly Relation[];
}

type Clearable =
  | 'dueAt'
  | 'toCall'
  | 'contact'
  | 'thanks'
  | 'rating'
  | 'completionId'
  | 'completedAt'
  | 'drawAt'
  | 'expiresAt';

export interface Joining {
  readonly memberId: string;
  readonly limit: number;
  /** What he has helped with so long ago that no draw counts it. */
  readonly forgets?: readonly string[];
}

export interface WishChange {
  /** States that the write accepts: the machine's own list. */
  readonly from: readonly Wish['state'][];
  readonly to: Wish['state'];
  readonly clauses: readonly WishClause[];
  readonly set: Partial<Settable>;
  readonly clear: readonly Clearable[];
  /** Whether it is kept from the wall afterwards. */
  readonly membersOnly?: boolean;
  /** How many places more, or fewer, are taken and are delivered. */
  readonly heldBy?: number;
  readonly doneBy?: number;
  /** Who takes places, and of how many wishes he may hold some at one time. */
  readonly joins?: Joining;
  readonly leaves?: readonly string[];
  readonly delivers?: string;
  /** Whose turn in reserve has come: a place is offered to each of them. */
  readonly offersTo?: { readonly members: readonly string[]; readonly until: Instant };
  /** Whose offer is over, taken up or not. */
  readonly offersEnd?: readonly string[];
  /** Who stood in reserve and waits no more. */
  readonly dismissed?: readonly string[];
  /** The claim that the act is about, as it stands afterwards: the asker's own, or that of whom it names. */
  readonly claim?: Claim;
  /** States in which it must stand; `none`: or not exist at all. */
  readonly claimFrom?: readonly (ClaimState | 'none')[];
  /** The claim as it was found: one that was extended meanwhile is met, or given back and taken anew for another number of places. */
  readonly claimWas?: Pick<Claim, 'leaseUntil' | 'size'>;
  /** Claims of all holders that move on with the wish. */
  readonly allClaims?: { readonly members: readonly string[]; readonly to: ClaimState };
  readonly note?: WishNote;
  /** What lies on the shelf of stories afterwards; an id alone: nothing of it any more. */
  readonly story?: Story | string;
  /** Photos that go with it from now on, as they were looked at. */
  readonly attaches?: readonly KnownPhoto[];
  /** On which ground it is done for the author; the write stands only while the ground does. */
  readonly agency?: Agency;
  readonly confirmTimer?: { readonly fireAt: Instant } | 'drop';
  readonly answerTimer?: { readonly fireAt: Instant } | 'drop';
  readonly expireTimer?: { readonly fireAt: Instant } | 'drop';
  readonly drawTimer?: { readonly fireAt: Instant } | 'drop';
  readonly referralTimer?: { readonly fireAt: Instant } | 'drop';
  readonly lease?: LeaseTimer;
  readonly event: WishEvent;
}

export interface Deed {
  readonly act: WishAct;
  readonly by: Relation;
  readonly at: Instant;
  readonly eventId: string;
  /** Absent when the system acts. */
  readonly actorId?: string;
  /** By what right he is as good as the author, whatever the relation in which he does this act. */
  readonly through?: Through | undefined;
  /** The ground on which he is. */
  readonly agency?: Agency | undefined;
}

export type ChangeParts = Partial<Omit<WishChange, 'from' | 'event' | 'membersOnly' | 'expireTimer'>> & {
  readonly to: Wish['state'];
  /** What its event says beyond what every event says. */
  readonly told?: Pick<
    WishEvent,
    | 'givenBack'
    | 'sorted'
    | 'shows'
    | 'everybody'
    | 'asked'
    | 'rating'
    | 'undoes'
    | 'offersThanks'
    | 'drawn'
    | 'referredTo'
    | 'outcome'
    | 'droppedPhotoIds'
  >;
  /** Holders after the act, and whoever let go in it. */
  readonly concerned?: readonly string[];
};

const noteReaders: readonly Relation[] = ['author', 'communityStaff', 'overseer'];

/** Words that the resident and staff may read. */
export const noteFor = (text: string, alsoFor: readonly Relation[] = []): WishNote => ({
  text,
  readers: [...noteReaders, ...alsoFor],
});

/** What is said among those who look after a wish. */
export const noteForStaff = (text: string): WishNote => ({ text, readers: ['communityStaff', 'overseer'] });

const agencyParts = ({ by, agency }: Deed) =>
  agency === undefined || by !== 'author'
    ? { change: {}, event: {} }
    : { change: { agency }, event: { onBehalfOf: agency.principalId, through: agency.through } };

const idsOf = (name: 'offeredIds' | 'dismissedIds' | 'photoIds', ids: readonly string[] = []) =>
  ids.length === 0 ? {} : { [name]: [...ids] };

const ended: readonly Wish['state'][] = ['completed', 'withdrawn', 'closed'];
const maySeek: readonly Wish['state'][] = ['submitted', 'needs_info', 'published', 'assigned', 'claimed'];

/** Nothing is drawn of a wish that needs nobody more. */
const noDraw = ({ drawAt }: Wish, to: Wish['state']) =>
  drawAt === undefined || maySeek.includes(to) ? undefined : { drawTimer: 'drop' as const };

/** What was agreed to of a completion ends with it. */
const thanksEnd = (wish: Wish, to: Wish['state']): boolean => wish.thanks !== undefined && to !== 'completed';

/**
 * What was opened for this wish ends with it, as what was agreed to of a completion with that; nothing more is drawn, and the clock of one
 * for which nobody comes is wound or stopped.
 */
const keptBy = (deed: Deed, wish: Wish, parts: Omit<ChangeParts, 'concerned' | 'told'>) => {
  const { set, clear, ...shelving } = shelvingOf(wish, parts, deed.at);
  const closed = ended.includes(parts.to) ? (['contact'] as const) : [];
  const undrawn = noDraw(wish, parts.to);
  const drawAt = undrawn === undefined ? [] : (['drawAt'] as const);
  const untold = thanksEnd(wish, parts.to);
  const thanks = untold ? (['thanks'] as const) : [];
  return {
    ...parts,
    ...undrawn,
    ...shelving,
    ...(untold && wish.completionId !== undefined ? { story: wish.completionId } : {}),
    set: { ...parts.set, ...set },
    clear: [...(parts.clear ?? []), ...closed, ...drawAt, ...thanks, ...clear],
  };
};

/** Completes a decision with what every act leaves behind: the machine's states as its condition, and one event. */
export const changeBy = (deed: Deed, wish: Wish, { concerned, told, ...parts }: ChangeParts): WishChange => ({
  from: wishTransitions[deed.act].from,
  clauses: [],
  ...keptBy(deed, wish, parts),
  membersOnly: parts.set?.membersOnly ?? wish.membersOnly ?? false,
  ...agencyParts(deed).change,
  event: {
    id: deed.eventId,
    type: wishTransitions[deed.act].event,
    at: deed.at,
    act: deed.act,
    by: deed.by,
    ...(deed.actorId === undefined ? {} : { actorId: deed.actorId }),
    wishId: wish.id,
    number: wish.number,
    from: wish.state,
    to: parts.to,
    authorId: wish.authorId,
    ...agencyParts(deed).event,
    ...(wish.filedBy === undefined ? {} : { filedBy: wish.filedBy }),
    claimerIds: [...(concerned ?? wish.holders)],
    place: wish.place,
    ...(parts.set?.closeReason === undefined ? {} : { closeReason: parts.set.closeReason }),
    revision: parts.set?.revision ?? wish.revision,
    ...idsOf('offeredIds', parts.offersTo?.members),
    ...idsOf('dismissedIds', parts.dismissed),
    ...idsOf(
      'photoIds',
      parts.attaches?.map(({ id }) => id),
    ),
    ...told,
  },
});
