/** 心愿达成 as the rules see it: what is kept of the thanks that may be public, apart from the wish to which they belong. Pure. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema, shanghaiDay } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';
import type { StoryCard, WaitingThanks } from '../../shared/wishes/story';
import { type ThanksState, thanksStateSchema } from '../../shared/wishes/thanks';
import { wishCategorySchema } from '../../shared/wishes/wish';
import type { Wish } from './wish';

export const storySchema = z.object({
  /** The event of the completion that it is of: undone, and met again, it is another one. */
  id: ulidSchema,
  state: thanksStateSchema,
  wishId: ulidSchema,
  /** Whose thanks they are: never shown. */
  authorId: ulidSchema,
  number: z.string(),
  category: wishCategorySchema,
  month: z.string(),
  communityName: z.string(),
  /** The community: a grid would say more than the words. */
  place: placePathSchema,
  /** When it entered its state. */
  since: instantSchema,
  /** Issued by staff; absent while they have not looked. */
  words: z.optional(z.string()),
  issuedBy: z.optional(ulidSchema),
});
export type Story = z.infer<typeof storySchema>;

interface Turn {
  readonly state: Exclude<ThanksState, 'set_aside'>;
  readonly since: Instant;
  readonly words?: string;
  readonly issuedBy?: string;
}

/** @param completion the event that completed the wish, and when */
export const storyOf = (
  { id: wishId, authorId, number, category = 'other', communityName, place }: Wish,
  completion: { readonly id: string; readonly at: Instant },
  turn: Turn,
): Story => ({
  id: completion.id,
  wishId,
  authorId,
  number,
  category,
  month: shanghaiDay(completion.at).slice(0, 7),
  communityName,
  place: { district: place.district, street: place.street, community: place.community },
  ...turn,
});

/** For everybody; absent unless it is public. */
export const storyCardOf = ({ id, state, words, category, month, place, ...story }: Story): StoryCard | undefined =>
  state !== 'published' || words === undefined || place.community === undefined
    ? undefined
    : {
        id,
        words,
        category,
        month,
        communityId: place.community,
        communityName: story.communityName,
        publishedAt: story.since,
      };

export const waitingThanksOf = ({ wishId, number, category, communityName, since }: Story): WaitingThanks => ({
  wishId,
  number,
  category,
  communityName,
  since,
});
