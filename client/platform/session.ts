/**
 * Who is using the phone. A session begins only when the person agrees to it at the step that needs it;
 * from then on it renews itself silently. Signing out forgets it.
 */
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import type { Contract, ReplyOf } from '../../shared/kernel/contract';
import { CallFailed, codeOf } from './call-failed';
import { createListeners } from './listeners';
import { asksOnAPage, leave, openOrRenew } from './login-way';
import { goTo } from './navigate';
import { type CallMarks, call, type Given } from './request';
import { serverNow } from './server-time';
import { forget, forgetOwn, recall, remember } from './storage';

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
  else {
    forget(storageKey);
    forgetOwn();
  }
  tell();
};

/** A session that was come by elsewhere: a browser's, once a phone has let it in. */
export const enter = (session: Session): void => keep(session);

/** A desk that was ended, here or on the phone, leaves nothing behind on the screen. */
const dropEnded = (thrown: unknown): void => {
  if (codeOf(thrown) === 'DESK_ENDED') keep(undefined);
};

const open = async (): Promise<Session> => {
  try {
    const session = await openOrRenew();
    keep(session);
    return session;
  } catch (thrown) {
    dropEnded(thrown);
    throw thrown;
  }
};

/** Logs in. Whoever asks meanwhile shares the one attempt: WeChat limits how often it may be asked. */
export const logIn = (): Promise<Session> => {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
};

/**
 * At the tap of somebody who wants in: at once, or by a page that tells him how.
 * Gives whether he is in by now.
 */
export const askToLogIn = async (): Promise<boolean> => {
  if (asksOnAPage) goTo('deskLogin');
  else await logIn();
  return !asksOnAPage;
};

export const logOut = (): void => {
  const session = currentSession();
  if (session) leave(session.token);
  keep(undefined);
};

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
    // Nobody becomes a new person without having asked for it.
    if (code === 'ACCOUNT_CLOSED' || code === 'ACCOUNT_SUSPENDED') logOut();
    dropEnded(thrown);
    if (code !== 'UNAUTHENTICATED' && code !== 'SESSION_EXPIRED') throw thrown;
    const renewed = currentSession() === session ? await logIn() : (currentSession() ?? (await logIn()));
    return call(c, given, { ...marks, token: renewed.token });
  }
};
