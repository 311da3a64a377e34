import { useState } from 'react';
import * as z from 'zod/mini';
import { suggestionSubjectSchema, suggestionWordsSchema } from '../../../../shared/suggestions/suggestion';
import { useLogin } from '../../../kit/login-sheet';
import { useChosenPlace } from '../../../people/chosen-place';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { useFileSuggestion } from '../../../suggestions/use-file-suggestion';

const draftSchema = z.object({ words: z.string(), about: z.optional(suggestionSubjectSchema) });

/** @param given for whom it is written, when it is not for oneself: then it speaks of where that one lives, if that is known. */
export const useWriting = (given: string | undefined) => {
  const draft = useDraft('suggestion', draftSchema, { words: '' });
  const { place } = useChosenPlace();
  const file = useFileSuggestion();
  const login = useLogin();
  const [of, setOf] = useState(given);
  const [tried, setTried] = useState(false);
  const { words, about = 'other' } = draft.value;
  const asksPlace = of === undefined || file.error?.field === 'body.place';
  const community = asksPlace ? place?.path.community : undefined;
  const fits = suggestionWordsSchema.safeParse(words).success;
  const send = () => {
    setTried(true);
    if (!fits || (of === undefined && community === undefined)) return;
    const onSuccess = ({ id }: { id: string }) => {
      draft.clear();
      goTo('letter', { id });
    };
    const where = community === undefined ? {} : { place: community };
    const whose = of === undefined ? {} : { onBehalfOf: of };
    login.before(() => file.mutate({ body: { words, about, ...where, ...whose } }, { onSuccess }));
  };
  // A refusal on one person's account says nothing of the next.
  const pick = (picked: string | undefined) => {
    file.reset();
    setOf(picked);
  };
  const faults = {
    words: tried && !fits ? '请写清楚一些，至少六个字。' : undefined,
    place: tried && asksPlace && community === undefined ? '请先选您说的是哪个社区。' : undefined,
  };
  return { draft, about, place, asksPlace, file, login, faults, send, of, pick };
};
