/** The wish and its claims as the rules see them, and how an asker stands to them. Pure. */

import * as z from 'zod/mini';
import { proxyRoles, type Through } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import { type Refusal, refuse } from '../../shared/kernel/result';

import { closeReasonSchema } from '../../shared/wishes/close-reason';

import { publicStates, relationRoles } from '../../shared/wishes/relations';
import { priceCeilingSchema, wishRulesSchema } from '../../shared/wishes/rules';
import type { Standing } from '../../shared/wishes/standing';
import { type Transition, type WishAct, wishTransitions } from '../../shared/wishes/transitions';
import {
  placesSchema,
  type Relation,
  ratingSchema,
  textVerdictSchema,
  type WishReceipt,
  wishCategorySchema,
  wishStateSchema,
} from '../../shared/wishes/wish';

import type { KnownPhotos } from '../kernel/attached-photo';
import type { Claim } from './claim-schema';
import { contactSchema, referralSchema, thanksSchema } from './wish-parts';

export const wishSchema = z.object({
  id: ulidSchema,
  number: z.string(),
  state: wishStateSchema,
  authorId: ulidSchema,
  authorMask: z.string(),
  /** He had no phone when it was filed. Whether that is still so stands in his own record. */
  authorPhoneless: z.optional(z.boolean()),
  /** Who filed it for him by his role. */
  filedBy: z.optional(ulidSchema),
  words: z.string(),
  /** Counts the editions of the words, so that a verdict on an old edition does not pass for one on the new. */
  revision: z.number(),
  textVerdict: textVerdictSchema,
  category: z.optional(wishCategorySchema),
  /** What the resident called it, once staff have sorted it. */
  givenCategory: z.optional(wishCategorySchema),
  needBy: z.optional(z.string()),
  /** Of goods, in whole yuan. */
  priceCeiling: z.optional(priceCeilingSchema),
  publicWords: z.optional(z.string()),
  /** Staff have looked whether a neighbour may do it. */
  checkedSafe: z.optional(z.boolean()),
  askedBy: z.optional(ulidSchema),
  publishedBy: z.optional(ulidSchema),
  publishedAt: z.optional(instantSchema),
  place: homePathSchema,
  communityName: z.string(),
  gridName: z.string(),
  places: placesSchema,
  /** Places taken: by those who hold one or several, delivered or not, and by those in reserve who are being asked for one. */
  held: z.number(),
  /** Places delivered. */
  done: z.number(),
  /** Members who hold places, delivered or not. */
  holders: z.array(ulidSchema),
  /** Those of them who have delivered. */
  deliverers: z.array(ulidSchema),
  /** Who is being asked while others hold places: out of the reserve for a place each, or by staff, for as many as he brings. */
  offers: z.array(ulidSchema),
  /** Of these, those who are asked for more than one place, and for how many. */
  offeredFor: z.optional(z.record(ulidSchema, placesSchema)),
  /** Who stands in reserve, in the order of their turns; only while every place is taken, or until places are drawn. */
  reserve: z.array(ulidSchema),
  /** 轮候: places are not given before. Absent where they are given to whoever comes first, and once they have been drawn. */
  drawAt: z.optional(instantSchema),
  drawnAt: z.optional(instantSchema),
  submittedAt: instantSchema,
  dueAt: z.optional(instantSchema),
  toCall: z.boolean(),
  rating: z.optional(ratingSchema),
  /** The event that completed it, and when; what is counted for whoever met it stands only while this does. */
  completionId: z.optional(ulidSchema),
  completedAt: z.optional(instantSchema),
  /** When it ends by itself; absent while somebody comes or is asked. */
  expiresAt: z.optional(instantSchema),
  /** Who has last undone a completion. */
  undoneBy: z.optional(ulidSchema),
  /** To whom it was last dispatched; while the state is `assigned` he has not answered. */
  assigneeId: z.optional(ulidSchema),
  closeReason: z.optional(closeReasonSchema),
  referral: z.optional(referralSchema),
  /** Kept from the wall: only members and partners of the place are shown it. */
  membersOnly: z.optional(z.boolean()),
  /** The grid worker comes along the first time. */
  accompanied: z.optional(z.boolean()),
  contact: z.optional(contactSchema),
  thanks: z.optional(thanksSchema),
  /** That came with its words. */
  photoIds: z.optional(z.array(ulidSchema)),
  /** The tenant's rules and times when the wish was filed: a later change of settings breaks no promise. */
  rules: wishRulesSchema,
  reviewHours: z.number(),
  confirmDays: z.number(),
  undoDays: z.number(),
  answerHours: z.number(),
  reserveHours: z.number(),
  /** Absent: none. */
  rotationHours: z.optional(z.number()),
  leaseDays: z.number(),
  extendDays: z.number(),
  expireDays: z.number(),
  shelfDays: z.number(),
});
export type Wish = z.infer<typeof wishSchema>;

/** What an author has consented to, and whether he is on record as under fourteen. */
export interface WishAuthor {
  readonly consents: Actor['consents'];
  readonly child?: boolean;
}

/** A member to whom staff dispatch a wish. */
export interface MemberNear {
  readonly personId: string;
  readonly grants: Actor['grants'];
  readonly claim: Claim | undefined;
}

/** How a wish's author can be reached, as his own record stands; phone and door are sealed. */
export interface AuthorContact {
  readonly phoneSealed?: string | undefined;
  readonly roomSealed?: string | undefined;
  readonly homeName?: string | undefined;
}

/** A wish with the asker's own claim on it. */
export interface WishNear {
  readonly wish: Wish | undefined;
  readonly claim: Claim | undefined;
  /** Wishes of which the asker holds a place at this moment, as far as they were looked at. */
  readonly openClaims?: readonly string[];
  /** When he has helped with which. */
  readonly helped?: readonly string[];
  /** Whom an act names beside the asker, where it names somebody. */
  readonly member?: MemberNear | undefined;
  /** A write has found that the asker’s right to act for the author is gone. */
  readonly agencyEnded?: boolean;
  /** Where the act asks for it and he is not the asker himself. */
  readonly author?: WishAuthor;
  readonly contact?: AuthorContact;
  /** The claims on it, where the act asks who holds a place since when. */
  readonly holding?: readonly Claim[];
  /** Those that the act names, where it names some. */
  readonly photos?: KnownPhotos;
}

export interface FoundWish extends WishNear {
  readonly wish: Wish;
}

export const receiptOf = (wish: Pick<Wish, 'id' | 'number' | 'state' | 'dueAt'>): WishReceipt => ({
  id: wish.id,
  number: wish.number,
  state: wish.state,
  ...(wish.dueAt === undefined ? {} : { dueAt: wish.dueAt }),
});

/**
 * By what right he is as good as the author without being him: agreed to, or by his role for a neighbour without a phone. What is
 * written on this ground carries the ground as a condition, so that a right that was revoked meanwhile counts for nothing.
 */
export const standsForAuthor = (actor: Actor, { wish, agencyEnded }: FoundWish): Through | undefined => {
  if (wish.authorId === actor.personId || agencyEnded === true) return undefined;
  if (actor.formerSelves.includes(wish.authorId)) return 'self';
  if (actor.actsFor.includes(wish.authorId)) return 'relative';
  return wish.authorPhoneless === true && holdsWithin(actor, proxyRoles, wish.place) ? 'proxy' : undefined;
};

/** Places for which somebody is being asked; they count as taken. */
export const offeredPlaces = ({ offers, offeredFor = {} }: Pick<Wish, 'offers' | 'offeredFor'>): number =>
  offers.reduce((sum, memberId) => sum + (offeredFor[memberId] ?? 1), 0);

/** Staff have dispatched it to him, or a place is offered to him out of the reserve. */
const isAsked = (wish: Wish, personId: string): boolean =>
  wish.assigneeId === personId || wish.offers.includes(personId);

/** How somebody stands to a wish: by his own part in it, or by a role that reaches its place. */
export const relationsTo = (actor: Actor | undefined, near: FoundWish): readonly Relation[] => {
  if (actor === undefined) return [];
  const { wish, claim } = near;
  const found: Relation[] = [];
  if (wish.authorId === actor.personId || standsForAuthor(actor, near) !== undefined) found.push('author');
  if (claim?.state === 'waiting') found.push('reserve');
  else if (claim !== undefined && claim.state !== 'offered') found.push('claimer');
  if (isAsked(wish, actor.personId)) found.push('assignee');
  if (holdsWithin(actor, relationRoles.eligibleMember, wish.place)) found.push('eligibleMember');
  if (holdsWithin(actor, relationRoles.partner, wish.place)) found.push('partner');
  if (holdsWithin(actor, relationRoles.communityStaff, wish.place)) found.push('communityStaff');
  if (holdsWithin(actor, relationRoles.overseer, wish.place)) found.push('overseer');
  return found;
};

/**
 * The same for reading: whoever has given his place back, or has answered a dispatch, reads like a stranger again. One whose wish was
 * withdrawn has not given anything back and still reads that it was.
 */
export const readingRelations = (actor: Actor | undefined, found: FoundWish): readonly Relation[] => {
  const { wish, claim } = found;
  const hasLetGo = claim?.state === 'released' && !wish.holders.includes(claim.memberId);
  const past: readonly Relation[] = [
    ...(hasLetGo ? (['claimer'] as const) : []),
    ...(wish.state === 'assigned' || claim?.state === 'offered' ? [] : (['assignee'] as const)),
  ];
  return relationsTo(actor, found).filter((relation) => !past.includes(relation));
};

/** His own, or that of one for whom he acts as family: somebody else must sort and meet it. A neighbour’s proxy by his role is somebody else. */
export const isOwn = (
  wish: Pick<Wish, 'authorId'>,
  { actorId, through }: { readonly actorId: string; readonly through?: Through | undefined },
): boolean => wish.authorId === actorId || through === 'relative' || through === 'self';

/** Whoever opens or agrees to something for him says how he was asked; only family speaks in his place. */
export const speaksForAnother = ({
  by,
  through,
}: {
  readonly by: Relation;
  readonly through?: Through | undefined;
}): boolean => by !== 'author' || through === 'proxy';

const insiders: readonly Relation[] = ['author', 'claimer', 'assignee', 'reserve', 'communityStaff', 'overseer'];
const membersAndPartners: readonly Relation[] = ['eligibleMember', 'partner'];
const isPublic = (state: Wish['state']): boolean => (publicStates as readonly string[]).includes(state);

/** Insiders see a wish in every state, everyone else its card while it is public; one kept from the wall, members and partners alone. */
export const maySee = (
  relations: readonly Relation[],
  { state, membersOnly }: Pick<Wish, 'state' | 'membersOnly'>,
): boolean =>
  relations.some((relation) => insiders.includes(relation)) ||
  (isPublic(state) && (membersOnly !== true || relations.some((relation) => membersAndPartners.includes(relation))));

/** Whether this person may do this to this wish at all, whatever its state: who may not see it is not told that it exists. */
export const objectionTo = (act: WishAct, relations: readonly Relation[], found: FoundWish): Refusal | undefined => {
  const who: readonly Relation[] = wishTransitions[act].who;
  if (who.some((relation) => relations.includes(relation))) return undefined;
  return refuse(maySee(relations, found.wish) ? 'NOT_ALLOWED' : 'NOT_FOUND').refusal;
};

/** Whether the machine has a way for the act from where the wish and the asker's claim stand. */
export const hasWay = (act: WishAct, { wish, claim }: FoundWish): boolean => {
  const row: Transition = wishTransitions[act];
  const claimState: Standing['claim'] = claim?.state ?? 'none';
  return row.from.includes(wish.state) && (row.claim === undefined || row.claim.includes(claimState));
};
