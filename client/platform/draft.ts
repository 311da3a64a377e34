/** What a person has begun to write stays on his phone until it is sent: through a crash, a call, a night. */
import { useCallback, useState } from 'react';
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
  const change = useCallback(
    (part: Partial<z.output<S>>) =>
      setValue((before) => {
        const after = { ...before, ...part };
        remember(storageKey, after);
        return after;
      }),
    [storageKey],
  );
  const clear = useCallback(() => forget(storageKey), [storageKey]);
  return { value, change, clear, found: start !== undefined };
};
