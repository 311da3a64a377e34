/** 微心愿: a small thing that a resident cannot manage alone and a neighbour can. */
import * as z from 'zod/mini';
import { throughSchema } from '../kernel/acting';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { wishCategories } from './category';
import { closeReasonSchema } from './close-reason';
import { referralViewSchema } from './referral';
import { priceCeilingSchema, wishRulesSchema } from './rules';
import { thanksStateSchema } from './thanks';
import { wishPhotoSchema } from './wish-photo';

export const wishStates = [
  'submitted',
  'needs_info',
  'published',
  'assigned',
  'claimed',
  'delivered',
  'completed',
  'withdrawn',
  'closed',
] as const;
export const wishStateSchema = z.enum(wishStates);
export type WishState = z.infer<typeof wishStateSchema>;

/**
 * A claim's own life: held → delivered → confirmed, or released. One that staff dispatched is offered first; one that stands in reserve
 * (候补) waits, and is offered when its turn comes. A released claim may be taken up again by the same member.
 */
export const claimStates = ['waiting', 'offered', 'held', 'delivered', 'confirmed', 'released'] as const;
export const claimStateSchema = z.enum(claimStates);
export type ClaimState = z.infer<typeof claimStateSchema>;

export const wishCategorySchema = z.enum(wishCategories);
export type WishCategory = z.infer<typeof wishCategorySchema>;

/** From what it was called before, where anybody had said, to what it is called now. */
export const sortedSchema = z.object({ from: z.optional(wishCategorySchema), to: wishCategorySchema });

/** What the content check said of the resident's words. `unavailable`: the check could not judge, so a human must. */
export const textVerdicts = ['pending', 'pass', 'review', 'risky', 'unavailable'] as const;
export const textVerdictSchema = z.enum(textVerdicts);
export type TextVerdict = z.infer<typeof textVerdictSchema>;

/** How an asker stands to a wish. One asker may stand in several ways. */
export const relations = [
  'author',
  'claimer',
  'eligibleMember',
  'communityStaff',
  'overseer',
  'assignee',
  'reserve',
  'partner',
  'system',
] as const;
export const relationSchema = z.enum(relations);
export type Relation = z.infer<typeof relationSchema>;

/** The most claimers one wish can need. Its confirmation touches every claim in one transaction. */
export const maxPlaces = 20;
export const placesSchema = z.number().check(z.int(), z.minimum(1), z.maximum(maxPlaces));

export const ratingSchema = z.number().check(z.int(), z.minimum(1), z.maximum(5));

/** What of the resident may be opened to those who come. */
export const contactParts = ['phone', 'door'] as const;
export const contactPartSchema = z.enum(contactParts);
export type ContactPart = z.infer<typeof contactPartSchema>;

/** What anybody may read: words that staff issued, never the resident's own, and no name, phone or door. */
export const wishCardSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: wishStateSchema,
  category: wishCategorySchema,
  publicWords: z.string(),
  /** Surname and two stars. */
  authorMask: z.string(),
  communityId: placeIdSchema,
  communityName: z.string(),
  needBy: z.optional(daySchema),
  places: placesSchema,
  /** Places taken so far. */
  held: z.number(),
  priceCeiling: z.optional(priceCeilingSchema),
  publishedAt: instantSchema,
  /** Until then nobody takes a place, and members say that they would come. */
  drawAt: z.optional(instantSchema),
});
export type WishCard = z.infer<typeof wishCardSchema>;

/** One step that has happened, in the order in which it happened. */
export const timelineEntrySchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  act: z.string(),
  /** In which relation he acted; people are not named. */
  by: relationSchema,
  /** By what right he acted for the author, when it was not the author himself. */
  through: z.optional(throughSchema),
  /** Who that was, for the resident and for staff. */
  actedBy: z.optional(z.string()),
  /** His words, where he is of those who may read them. */
  note: z.optional(z.string()),
  /** What the resident gave when it was completed, for himself and for staff; it stays when the completion is undone. */
  rating: z.optional(ratingSchema),
  /** For himself and for staff: that staff have sorted it otherwise. */
  sorted: z.optional(sortedSchema),
});

/** A wish in full, as far as the asker's relations open it. */
export const wishViewSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: wishStateSchema,
  category: z.optional(wishCategorySchema),
  publicWords: z.optional(z.string()),
  /** The resident's own words: for him and for staff. */
  words: z.optional(z.string()),
  /** What he called it, for him and for staff; absent where he called it nothing. */
  givenCategory: z.optional(wishCategorySchema),
  textVerdict: z.optional(textVerdictSchema),
  authorMask: z.string(),
  communityId: placeIdSchema,
  communityName: z.string(),
  gridId: z.optional(placeIdSchema),
  /** The area, for those who will come: the grid's name, never the door. */
  area: z.optional(z.string()),
  needBy: z.optional(daySchema),
  priceCeiling: z.optional(priceCeilingSchema),
  /** For whoever publishes it: what binds there. */
  rules: z.optional(wishRulesSchema),
  places: placesSchema,
  held: z.number(),
  /** Places delivered. */
  delivered: z.number(),
  /** Of the places taken, those for which somebody in reserve is being asked. */
  offered: z.number(),
  /** How many stand in reserve, or would come when places are drawn. */
  reserve: z.number(),
  /** Until then nobody takes a place, and members say that they would come. */
  drawAt: z.optional(instantSchema),
  submittedAt: instantSchema,
  /** By when the next step is promised; absent when nobody owes one. */
  dueAt: z.optional(instantSchema),
  /** Staff call the resident: he did not confirm in time, or the day has come on which they promised to. */
  toCall: z.optional(z.boolean()),
  rating: z.optional(ratingSchema),
  /** Until when the resident may undo the completion; absent when he may not any more, and for everybody else. */
  undoUntil: z.optional(instantSchema),
  /** For the resident and for staff: how his thanks stand that may be public, and the words that staff issued. */
  thanks: z.optional(z.object({ state: thanksStateSchema, words: z.optional(z.string()) })),
  closeReason: z.optional(closeReasonSchema),
  /** For the resident and staff: when it ends by itself if nobody comes. */
  expiresAt: z.optional(instantSchema),
  /** Of one that was referred, for the resident and staff. */
  referral: z.optional(referralViewSchema),
  /** Only members and partners whom the community has confirmed are shown it. */
  membersOnly: z.optional(z.boolean()),
  /** The grid worker comes along the first time. */
  accompanied: z.optional(z.boolean()),
  /** What is open to the asker as a claimer; for the resident and staff: what is open to those who hold a place. */
  contactOpen: z.optional(z.array(contactPartSchema)),
  /** For the resident and staff: to how many of those who hold a place. */
  contactOpenTo: z.optional(z.number()),
  /** And whether to whoever takes a place later as well. */
  contactOpenToAll: z.optional(z.boolean()),
  /** How the asker stands to it: his buttons follow from this and the state. */
  relations: z.array(relationSchema),
  /** By what right he is as good as the author, when he is not the author himself. */
  through: z.optional(throughSchema),
  myClaim: z.optional(
    z.object({
      state: claimStateSchema,
      claimedAt: instantSchema,
      leaseUntil: instantSchema,
      /** To when he may have it extended; absent when he may not, or has had it. */
      extendTo: z.optional(instantSchema),
      size: placesSchema,
      team: z.optional(z.string()),
      /** In reserve: whose turn it is first is 1. */
      turn: z.optional(z.number()),
    }),
  ),
  /** Where places were drawn and the asker was there: what was counted for him, and which turn it made. */
  myTurn: z.optional(
    z.object({
      turn: z.number(),
      of: z.number(),
      helped: z.number(),
      lastHelped: z.optional(instantSchema),
    }),
  ),
  /** The groups that come, for the resident and for staff. */
  teams: z.optional(z.array(z.object({ size: placesSchema, team: z.optional(z.string()) }))),
  /** Absent where it has none, or none is open to the asker. */
  photos: z.optional(z.array(wishPhotoSchema)),
  timeline: z.array(timelineEntrySchema),
});
export type WishView = z.infer<typeof wishViewSchema>;

/** A row of a list of the asker's own wishes or of the staff queue. */
export const wishRowViewSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: wishStateSchema,
  category: z.optional(wishCategorySchema),
  /** The resident's own words. */
  words: z.string(),
  publicWords: z.optional(z.string()),
  authorMask: z.string(),
  communityName: z.string(),
  textVerdict: z.optional(textVerdictSchema),
  places: placesSchema,
  held: z.number(),
  submittedAt: instantSchema,
  dueAt: z.optional(instantSchema),
  needBy: z.optional(daySchema),
  /** When it first came onto the wall. */
  publishedAt: z.optional(instantSchema),
  drawAt: z.optional(instantSchema),
  toCall: z.optional(z.boolean()),
  referral: z.optional(referralViewSchema),
});
export type WishRowView = z.infer<typeof wishRowViewSchema>;

/** The answer to every act on a wish: what it is now, and by when the next step is promised. */
export const wishReceiptSchema = z.object({
  id: ulidSchema,
  number: spokenNumberSchema,
  state: wishStateSchema,
  dueAt: z.optional(instantSchema),
});
export type WishReceipt = z.infer<typeof wishReceiptSchema>;
