/** A code on this screen, from the asking until somebody has let the browser in, or its time has run out. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { collectDeskSession, extendDeskLogin, openDeskLogin } from '../../../../shared/desks/contract';
import type { ReplyOf } from '../../../../shared/kernel/contract';
import { type CallCode, codeOf } from '../../../platform/call-failed';
import { keepDesk } from '../../../platform/login-way.h5';
import { call } from '../../../platform/request';
import { serverNow } from '../../../platform/server-time';
import { enter } from '../../../platform/session';
import { kindOf, newSecret } from './this-browser';

const everyMs = 2000;

interface Shown extends ReplyOf<typeof openDeskLogin> {
  readonly secret: string;
}

export interface CodeOnScreen {
  readonly code: string | undefined;
  /** Its two minutes are over. */
  readonly over: boolean;
  readonly trouble: CallCode | undefined;
  /** Another code. */
  readonly renew: () => void;
  /** The same code for longer, as long as that is possible. */
  readonly extend: () => void;
}

/** Undefined as long as nobody has confirmed; what cannot be asked now is asked again. */
const collect = async ({ code, secret }: Shown) => {
  try {
    return (await call(collectDeskSession, { params: { code }, body: { secret } })).session;
  } catch {
    return undefined;
  }
};

export const useCode = (onLetIn: () => void): CodeOnScreen => {
  const [shown, setShown] = useState<Shown>();
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<CallCode>();
  const letIn = useRef(onLetIn);
  letIn.current = onLetIn;
  const renew = useCallback(() => {
    const secret = newSecret();
    setTrouble(undefined);
    call(openDeskLogin, { body: { secret, ...kindOf(navigator.userAgent) } }).then(
      (given) => {
        setShown({ ...given, secret });
        setOver(false);
      },
      (thrown: unknown) => setTrouble(codeOf(thrown)),
    );
  }, []);
  const extend = useCallback(() => {
    if (shown === undefined) return;
    const { code, secret } = shown;
    call(extendDeskLogin, { params: { code }, body: { secret } }).then(
      ({ expiresAt }) => setShown({ ...shown, expiresAt }),
      (thrown: unknown) => setTrouble(codeOf(thrown)),
    );
  }, [shown]);
  useEffect(renew, [renew]);
  useEffect(() => {
    if (shown === undefined || over) return;
    const timer = setInterval(async () => {
      if (shown.expiresAt <= serverNow()) return setOver(true);
      const session = await collect(shown);
      if (session === undefined) return;
      clearInterval(timer);
      keepDesk({ deskId: session.deskId, personId: session.personId, secret: shown.secret });
      enter({ token: session.token, expiresAt: session.expiresAt, personId: session.personId });
      letIn.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [shown, over]);
  return { code: shown?.code, over, trouble, renew, extend };
};
