import { useState } from 'react';
import * as z from 'zod/mini';
import { useDraft } from '../platform/draft';

const writtenSchema = z.object({ text: z.string() });

/** One text that a person writes before an act; it stays on the phone until it is sent. `min` in characters. */
export const useWritten = (key: string, min: number, tooShort: string, start = '') => {
  const draft = useDraft(key, writtenSchema, { text: start });
  const [missing, setMissing] = useState(false);
  const text = draft.value.text.trim();
  return {
    text,
    clear: draft.clear,
    /** Whether it may be sent; otherwise the field says what is missing. */
    isReady: (): boolean => {
      setMissing(text.length < min);
      return text.length >= min;
    },
    field: {
      value: draft.value.text,
      onChange: (next: string) => draft.change({ text: next }),
      error: missing && text.length < min ? tooShort : undefined,
    },
  };
};
