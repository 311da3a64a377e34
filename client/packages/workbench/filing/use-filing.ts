import { useEffect, useState } from 'react';
import type { WishReceipt } from '../../../../shared/wishes/wish';
import { useDraft } from '../../../platform/draft';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { ownKey } from '../../../platform/storage';
import { useSubmitWish } from '../../../wishes/use-submit-wish';
import {
  emptyFiling,
  type FilingDraft,
  filingDraftSchema,
  readMessage,
  type Source,
  takenOutOf,
  withMessage,
} from './filing-draft';
import { takePasted } from './pasted';

const shortest = 4;

const faultsOf = ({ words, personId }: FilingDraft) => ({
  words: words.trim().length < shortest ? '请多写几个字，说清楚想请邻居帮什么。' : undefined,
  person: personId === undefined ? '请选是替谁许愿。' : undefined,
});

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

/** A wish of somebody without a phone, from what was said until it is filed; by the same act as any other wish. */
export const useFiling = (source: Source, asker: string) => {
  const draft = useDraft(ownKey(asker, `filing:${source}`), filingDraftSchema, emptyFiling);
  const { value } = draft;
  const submit = useSubmitWish();
  const [tried, setTried] = useState(false);
  const [cleaned, setCleaned] = useState(false);
  const [filed, setFiled] = useState<WishReceipt>();
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
    const { personId, category } = value;
    if (personId === undefined || faults.words !== undefined) return;
    const cleaner = takenOutOf(value);
    setCleaned(cleaner !== undefined);
    if (cleaner !== undefined) return draft.change(cleaner);
    const kind = category === undefined ? {} : { category };
    const receipt = await submit.mutateAsync({ body: { words: value.words.trim(), ...kind, onBehalfOf: personId } });
    setFiled(receipt);
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
    refused: submit.error,
    busy: submit.isPending,
    send,
    filed,
    forget,
    again: () => setFiled(undefined),
  };
};
export type Filing = ReturnType<typeof useFiling>;
