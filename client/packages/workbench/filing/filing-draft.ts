/** A wish, or a complaint, that staff are about to file for somebody: on this phone only, through a crash, until it is filed or they log out. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../../../shared/kernel/id';
import { suggestionSubjectSchema } from '../../../../shared/suggestions/suggestion';
import { wishCategorySchema } from '../../../../shared/wishes/wish';
import { parseMessage } from './parse-message';
import { takeOut, withoutIdCards } from './take-out';

export const sources = ['call', 'message'] as const;
export type Source = (typeof sources)[number];

/** Several messages at once; in characters. */
export const longestMessage = 2000;

/** What it becomes. */
export const matters = ['wish', 'suggestion'] as const;
export type Matter = (typeof matters)[number];

export const filingDraftSchema = z.object({
  matter: z._default(z.enum(matters), 'wish'),
  /** As it was copied, ID-card numbers left out. */
  message: z.string(),
  /** The message has been read; from now on the words are what counts. */
  isRead: z.boolean(),
  words: z.string(),
  category: z.optional(wishCategorySchema),
  about: z.optional(suggestionSubjectSchema),
  personId: z.optional(ulidSchema),
  phones: z.array(z.string()),
  doors: z.array(z.string()),
  house: z.optional(z.object({ estate: z.string(), number: z.string() })),
  number: z.optional(z.string()),
  speaker: z.optional(z.string()),
  hadIdCard: z.boolean(),
  photoIds: z.optional(z.array(z.string())),
});
export type FilingDraft = z.infer<typeof filingDraftSchema>;

/** Every part is named: so that filling in leaves nothing of the one before. */
export const emptyFiling: FilingDraft = {
  matter: 'wish',
  message: '',
  isRead: false,
  words: '',
  category: undefined,
  about: undefined,
  personId: undefined,
  phones: [],
  doors: [],
  house: undefined,
  number: undefined,
  speaker: undefined,
  hadIdCard: false,
  photoIds: undefined,
};

/** While it is being pasted and corrected. */
export const withMessage = (before: FilingDraft, text: string): FilingDraft => {
  const message = withoutIdCards(text).slice(0, longestMessage);
  return { ...before, message, hadIdCard: before.hadIdCard || withoutIdCards(text) !== text };
};

export const readMessage = (draft: FilingDraft, text: string): FilingDraft => {
  const { message, hadIdCard } = withMessage(draft, text);
  const { phones, doors, ...found } = parseMessage(message);
  return {
    ...emptyFiling,
    matter: draft.matter,
    photoIds: draft.photoIds,
    ...found,
    phones: [...phones],
    doors: [...doors],
    message,
    isRead: true,
    hadIdCard,
  };
};

/** What staff have typed may name a phone or a door too: it is taken out before anything is filed. Undefined: there was none. */
export const takenOutOf = (draft: FilingDraft): FilingDraft | undefined => {
  const { words, phones, doors, hadIdCard } = takeOut(draft.words);
  if (phones.length === 0 && doors.length === 0 && !hadIdCard) return undefined;
  return {
    ...draft,
    words,
    phones: [...new Set([...draft.phones, ...phones])],
    doors: [...new Set([...draft.doors, ...doors])],
    hadIdCard: draft.hadIdCard || hadIdCard,
  };
};
