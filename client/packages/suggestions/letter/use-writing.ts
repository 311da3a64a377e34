import { useState } from 'react';
import { useLogin } from '../../../kit/login-sheet';
import { useChosenPlace } from '../../../people/chosen-place';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import {
  emptySuggestionDraft,
  suggestionDraftSchema,
  suggestionPlaceFault,
  wordsFault,
} from '../../../suggestions/suggestion-draft';
import { useFileSuggestion } from '../../../suggestions/use-file-suggestion';

/** @param given for whom it is written, when it is not for oneself: then it speaks of where that one lives, if that is known. */
export const useWriting = (given: string | undefined) => {
  const draft = useDraft('suggestion', suggestionDraftSchema, emptySuggestionDraft);
  const { place } = useChosenPlace();
  const file = useFileSuggestion();
  const login = useLogin();
  const [of, setOf] = useState(given);
  const [tried, setTried] = useState(false);
  const { words, about = 'other' } = draft.value;
  const asksPlace = of === undefined || file.error?.field === 'body.place';
  const community = asksPlace ? place?.path.community : undefined;
  const fault = wordsFault(draft.value);
  const send = () => {
    setTried(true);
    if (fault !== undefined || (of === undefined && community === undefined)) return;
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
    words: tried ? fault : undefined,
    place: tried && asksPlace && community === undefined ? suggestionPlaceFault : undefined,
  };
  return { draft, about, place, asksPlace, file, login, faults, send, of, pick };
};
