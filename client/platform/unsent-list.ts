/** Acts of one kind that a person has done and the network has not taken yet, as they lie on his phone. */
import * as z from 'zod/mini';
import type { CallOf, Contract } from '../../shared/kernel/contract';
import { failureCodes } from '../../shared/kernel/failures';
import { idempotencyKeySchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { createListeners } from './listeners';
import { currentSession } from './session';
import { ownKey, recall, remember } from './storage';

export interface Sendable extends Contract {
  readonly params: z.ZodMiniType;
  readonly body: z.ZodMiniType;
}

const whySchema = z.enum([...failureCodes, 'TOO_OLD']);
export type WhyUnsent = z.infer<typeof whySchema>;

export interface Unsent<C extends Sendable, Shown> {
  readonly key: string;
  readonly given: Pick<CallOf<C>, 'params' | 'body'>;
  /** What he reads of it. */
  readonly shown: Shown;
  readonly at: Instant;
  /** The cloud's answer; absent while it waits. */
  readonly refused?: WhyUnsent | undefined;
}

export interface UnsentList<C extends Sendable, Shown> {
  /** The same array as long as nothing has changed, as React wants it. */
  read(): readonly Unsent<C, Shown>[];
  change(how: (items: readonly Unsent<C, Shown>[]) => readonly Unsent<C, Shown>[]): void;
  listen(listener: () => void): () => void;
}

/** Of whoever has logged in; for nobody else there is none. Read from the storage each time: a logging out empties it. */
export const createUnsentList = <C extends Sendable, Shown>(
  c: C,
  shownSchema: z.ZodMiniType<Shown>,
): UnsentList<C, Shown> => {
  type Items = readonly Unsent<C, Shown>[];
  const listSchema = z.array(
    z.object({
      key: idempotencyKeySchema,
      given: z.object({ params: c.params, body: c.body }),
      shown: shownSchema,
      at: instantSchema,
      refused: z.optional(whySchema),
    }),
  );
  const { listen, tell } = createListeners();
  let last: { text: string; items: Items } = { text: '[]', items: [] };

  const storageKey = (): string | undefined => {
    const session = currentSession();
    return session && ownKey(session.personId, `unsent:${c.act}`);
  };
  const read = (): Items => {
    const key = storageKey();
    const items = (key === undefined ? undefined : recall(key, listSchema)) ?? [];
    const text = JSON.stringify(items);
    if (text !== last.text) last = { text, items: items as Items };
    return last.items;
  };
  return {
    read,
    listen,
    change: (how) => {
      const key = storageKey();
      if (key === undefined) return;
      remember(key, how(read()));
      tell();
    },
  };
};
