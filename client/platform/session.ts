/**
 * Who is using the phone. A session begins only when the person agrees to it at the step that needs it;
 * from then on it renews itself silently. Signing out forgets it.
 */
import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import type { Contract, ReplyOf } from '../../shared/kernel/contract';
import { openSession } from '../../shared/people/contract';
import { CallFailed, codeOf } from './call-failed';
import { createListeners } from './listeners';
import { localLoginCode } from './local-people';
import { type CallMarks, call, type Given } from './request';
import { serverNow } from './server-time';
import { forget, recall, remember } from './storage';

const storageKey = 'session';
const sessionSchema = z.object({ token: z.string(), expiresAt: z.string(), personId: z.string() });
export type Session = z.infer<typeof sessionSchema>;

const { listen, tell } = createListeners();
let current: Session | undefined;
let recalled = false;
let opening: Promise<Session> | undefined;

export const currentSession = (): Session | undefined => {
  if (!recalled) {
    recalled = true;
    current = recall(storageKey, sessionSchema);
  }
  return current;
};

const keep = (session: Session | undefined): void => {
  recalled = true;
  current = session;
  if (session) remember(storageKey, session);
  else forget(storageKey);
  tell();
};

/** In WeChat the platform's own code; in a browser one of the local cloud's, where there is one. */
const loginCode = async (): Promise<string> => {
  const code = process.env.TARO_ENV === 'h5' ? await localLoginCode() : (await Taro.login()).code;
  if (!code) throw new CallFailed('LOGIN_CODE_REFUSED');
  return code;
};

const open = async (): Promise<Session> => {
  const session = await call(openSession, { body: { code: await loginCode() } });
  keep(session);
  return session;
};

/** Logs in. Whoever asks meanwhile shares the one attempt: WeChat limits how often it may be asked. */
export const logIn = (): Promise<Session> => {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
};

export const logOut = (): void => keep(undefined);

export const useSession = (): Session | undefined => useSyncExternalStore(listen, currentSession, currentSession);

const expired = (session: Session): boolean => session.expiresAt <= serverNow();

/** Calls as the person. An ended session is renewed once and the call made again, with the same idempotency key. */
export const callAsPerson = async <C extends Contract>(
  c: C,
  given: Given<C>,
  marks: CallMarks = {},
): Promise<ReplyOf<C>> => {
  const known = currentSession();
  if (!known) {
    if (c.access === 'either') return call(c, given, marks);
    throw new CallFailed('UNAUTHENTICATED');
  }
  const session = expired(known) ? await logIn() : known;
  try {
    return await call(c, given, { ...marks, token: session.token });
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code !== 'UNAUTHENTICATED' && code !== 'SESSION_EXPIRED') throw thrown;
    const renewed = currentSession() === session ? await logIn() : (currentSession() ?? (await logIn()));
    return call(c, given, { ...marks, token: renewed.token });
  }
};
