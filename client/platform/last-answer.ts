/** The last answer to a question stays on the phone, for a day without a network. */
import { useEffect, useMemo, useRef } from 'react';
import * as z from 'zod/mini';
import { type Instant, instantSchema, later } from '../../shared/kernel/instant';
import { type CallCode, CallFailed, codeOf, isStillOpen } from './call-failed';
import { serverNow } from './server-time';
import { useSession } from './session';
import { forget, ownKey, recall, remember } from './storage';

/** The asking, as react-query tells of it. */
export interface Asking<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly failureReason: unknown;
  /** By the phone's own clock, in milliseconds since 1970. */
  readonly dataUpdatedAt: number;
}

export interface LastAnswer<T> {
  /** The newest that is known here; absent when nothing is, or when the cloud has refused. */
  readonly data: T | undefined;
  readonly asOf: Instant | undefined;
  /** Why it may be old; absent when it is what the cloud says now. */
  readonly behind: 'asking' | CallCode | undefined;
}

const failureOf = ({ isError, error, failureReason }: Asking<unknown>): CallCode | undefined => {
  if (failureReason) return codeOf(failureReason);
  return isError ? codeOf(error) : undefined;
};

/** While it is asked again, the last try's failure still tells why. */
const useWhyBehind = (asking: Asking<unknown>): LastAnswer<unknown>['behind'] => {
  const last = useRef<CallCode>();
  const failure = failureOf(asking);
  if (failure !== undefined) last.current = failure;
  else if (asking.data !== undefined && !asking.isError) last.current = undefined;
  return last.current ?? (asking.data === undefined ? 'asking' : undefined);
};

/** A refusal is an answer: what was known before holds no longer. Being told to ask less often is none. */
const isAnswer = (code: CallCode): boolean => code !== 'TOO_MANY' && !isStillOpen(new CallFailed(code));

const asItIs = <T>(answer: T): T => answer;

const useAnswerUnder = <T>(
  key: string | undefined,
  schema: z.ZodMiniType<T>,
  asking: Asking<T>,
  tidy: (answer: T) => T,
): LastAnswer<T> => {
  const before = useMemo(
    () => (key === undefined ? undefined : recall(key, z.object({ at: instantSchema, answer: schema }))),
    [key, schema],
  );
  const behind = useWhyBehind(asking);
  const { data, dataUpdatedAt } = asking;
  const at = later(serverNow(), dataUpdatedAt - Date.now());
  const refused = behind !== undefined && behind !== 'asking' && isAnswer(behind);
  const latest = useRef(tidy);
  latest.current = tidy;
  // One answer is kept once, with the moment of its coming.
  useEffect(() => {
    if (key === undefined) return;
    if (refused) forget(key);
    else if (data !== undefined && behind === undefined) remember(key, { at, answer: latest.current(data) });
  }, [key, refused, behind, dataUpdatedAt]);
  if (refused) return { data: undefined, asOf: undefined, behind };
  if (data !== undefined) return { data, asOf: at, behind };
  return { data: before?.answer, asOf: before?.at, behind };
};

/**
 * Only for whoever has logged in: it goes when he does.
 * @param schema of what is kept; `tidy` takes out what a phone should not hold overnight
 */
export const useLastAnswer = <T>(
  name: string,
  schema: z.ZodMiniType<T>,
  asking: Asking<T>,
  tidy: (answer: T) => T = asItIs,
): LastAnswer<T> => {
  const session = useSession();
  const key = session === undefined ? undefined : ownKey(session.personId, `answer:${name}`);
  return useAnswerUnder(key, schema, asking, tidy);
};

/** For anybody, logged in or not: what everybody may read, and what tells nothing of who has read it. */
export const useLastPublicAnswer = <T>(
  name: string,
  schema: z.ZodMiniType<T>,
  asking: Asking<T>,
  tidy: (answer: T) => T = asItIs,
): LastAnswer<T> => useAnswerUnder(`answer:${name}`, schema, asking, tidy);
