/** What a person has begun to write stays on his phone until it is sent: through a crash, a call, a night. */
import { useCallback, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { forget, recall, remember } from './storage';

export interface Draft<T> {
  readonly value: T;
  change(part: Partial<T>): void;
  /** After success: the form is empty next time. */
  clear(): void;
  /** Something from an earlier visit was found. */
  readonly found: boolean;
}

export const useDraft = <S extends z.ZodMiniType<object>>(
  key: string,
  schema: S,
  empty: z.output<S>,
): Draft<z.output<S>> => {
  const storageKey = `draft:${key}`;
  const [start] = useState(() => recall(storageKey, schema));
  const [value, setValue] = useState<z.output<S>>(start ?? empty);
  const now = useRef(value);
  const isKept = useRef(true);
  const change = useCallback(
    (part: Partial<z.output<S>>) => {
      // Where each question is a page of its own, a later one may have said more meanwhile.
      const latest = isKept.current ? recall(storageKey, schema) : undefined;
      now.current = { ...(latest ?? now.current), ...part };
      isKept.current = remember(storageKey, now.current);
      setValue(now.current);
    },
    [storageKey, schema],
  );
  const clear = useCallback(() => forget(storageKey), [storageKey]);
  return { value, change, clear, found: start !== undefined };
};
