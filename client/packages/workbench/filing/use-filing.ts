import { useEffect, useState } from 'react';
import { useDraft } from '../../../platform/draft';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { ownKey } from '../../../platform/storage';
import { useFileSuggestion } from '../../../suggestions/use-file-suggestion';
import { useSubmitWish } from '../../../wishes/use-submit-wish';
import {
  emptyFiling,
  type FilingDraft,
  filingDraftSchema,
  type Matter,
  readMessage,
  type Source,
  takenOutOf,
  withMessage,
} from './filing-draft';
import { matterWords } from './matter-words';
import { takePasted } from './pasted';

const faultsOf = ({ matter, words, personId }: FilingDraft) => ({
  words: words.trim().length < matterWords[matter].least ? matterWords[matter].tooShort : undefined,
  person: personId === undefined ? matterWords[matter].nobody : undefined,
});

/** By the same acts by which anybody files for himself. What is said speaks of where the resident lives. */
const useFile = () => {
  const wish = useSubmitWish();
  const suggestion = useFileSuggestion();
  const file = ({ matter, words, category, about = 'other', photoIds }: FilingDraft, onBehalfOf: string) => {
    const said = { words: words.trim(), onBehalfOf };
    return matter === 'wish'
      ? wish.mutateAsync({
          body: {
            ...said,
            ...(category === undefined ? {} : { category }),
            ...(photoIds === undefined ? {} : { photoIds }),
          },
        })
      : suggestion.mutateAsync({ body: { ...said, about } });
  };
  const refusedOf = (matter: Matter) => (matter === 'wish' ? wish.error : suggestion.error);
  return { file, refusedOf, busy: wish.isPending || suggestion.isPending };
};

/** What was filed, to be read to whoever is on the telephone. */
export interface FiledMatter {
  readonly matter: Matter;
  readonly id: string;
  readonly number: string;
  readonly dueAt?: string | undefined;
}

/** What was just copied goes into an empty draft at once; beside another that waits, staff say which of the two. */
const usePasted = (draft: FilingDraft, read: (text: string) => void) => {
  const [fresh, setFresh] = useState(takePasted);
  const isFree = draft.message === '' && draft.words === '';
  // Decided once, when the page opens.
  useEffect(() => {
    if (fresh === undefined) return;
    if (isFree) read(fresh);
    if (isFree || fresh === draft.message) setFresh(undefined);
  }, []);
  return {
    fresh,
    takeFresh: () => {
      if (fresh !== undefined) read(fresh);
      setFresh(undefined);
    },
    leaveFresh: () => setFresh(undefined),
  };
};

/** What somebody without a phone wants, from what was said until it is filed. */
export const useFiling = (source: Source, asker: string) => {
  const draft = useDraft(ownKey(asker, `filing:${source}`), filingDraftSchema, emptyFiling);
  const { value } = draft;
  const { file, refusedOf, busy } = useFile();
  const [tried, setTried] = useState(false);
  const [cleaned, setCleaned] = useState(false);
  const [filed, setFiled] = useState<FiledMatter>();
  const read = (text: string) => draft.change(readMessage(value, text));
  const faults = faultsOf(value);
  const forget = () => {
    draft.change(emptyFiling);
    draft.clear();
    setTried(false);
    setCleaned(false);
  };
  const send = useOnceAtATime(async () => {
    setTried(true);
    const { personId, matter } = value;
    if (personId === undefined || faults.words !== undefined) return;
    const cleaner = takenOutOf(value);
    setCleaned(cleaner !== undefined);
    if (cleaner !== undefined) return draft.change(cleaner);
    const { id, number, dueAt } = await file(value, personId);
    setFiled({ matter, id, number, dueAt });
    forget();
  });
  return {
    value,
    change: draft.change,
    typeMessage: (text: string) => draft.change(withMessage(value, text)),
    read,
    pasted: usePasted(value, read),
    faults: tried ? faults : { words: undefined, person: undefined },
    /** Something was taken out of the words at the last tap: they are to be read again. */
    cleaned,
    refused: refusedOf(value.matter),
    busy,
    send,
    filed,
    forget,
    again: () => setFiled(undefined),
  };
};
export type Filing = ReturnType<typeof useFiling>;
