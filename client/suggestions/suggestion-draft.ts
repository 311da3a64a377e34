/** What somebody has begun to say in 投诉建议. */
import * as z from 'zod/mini';
import { suggestionSubjectSchema, suggestionWordsSchema } from '../../shared/suggestions/suggestion';

export const suggestionDraftSchema = z.object({ words: z.string(), about: z.optional(suggestionSubjectSchema) });
export type SuggestionDraft = z.infer<typeof suggestionDraftSchema>;
export const emptySuggestionDraft: SuggestionDraft = { words: '' };

/** What is wrong with it, in words. */
export const wordsFault = ({ words }: SuggestionDraft): string | undefined =>
  suggestionWordsSchema.safeParse(words).success ? undefined : '请写清楚一些，至少六个字。';

export const suggestionPlaceFault = '请先选您说的是哪个社区。';
/** Of one for whom he acts, and who has registered nowhere. */
export const unknownPlaceWords = '不知道TA住在哪里，请选说的是哪个社区，再提交。';
export const suggestionLoginReason = '登录后，答复才能送到您本人手里。';
