import { type Account, accountRefusal } from './account';
import type { Marks } from './marks';
import type { People } from './people';
import type { Refusal } from './refusals';
import type { Call, Reply } from './wire';

const CODE_LIFE_MS = 5 * 60 * 1000;

interface IssuedCode {
  readonly openid: string;
  readonly issuedAt: number;
  readonly used: boolean;
}

export interface Login {
  /** `wx.login` on this person's phone. */
  issueCode(openid: string): string;
  /** `GET /sns/jscode2session` */
  exchange(call: Call): Reply;
}

export interface LoginSettings {
  readonly account: Account;
  readonly now: () => number;
  readonly marks: Marks;
  readonly people: People;
  /** The older page shows `"errcode":0` in a success, live answers have none: a client must take both. */
  readonly answersErrcode: boolean;
}

export function createLogin({ account, now, marks, people, answersErrcode }: LoginSettings): Login {
  const codes = new Map<string, IssuedCode>();

  const exchangeCode = (code: string): { readonly openid: string } | { readonly refusal: Refusal } => {
    const issued = codes.get(code);
    if (!issued || now() - issued.issuedAt > CODE_LIFE_MS) return { refusal: { errcode: 40029 } };
    if (issued.used) return { refusal: { errcode: 40163 } };
    codes.set(code, { ...issued, used: true });
    return { openid: issued.openid };
  };

  return {
    issueCode: (openid) => {
      people.visit(openid);
      const code = `0${marks.text(31)}`;
      codes.set(code, { openid, issuedAt: now(), used: false });
      return code;
    },
    exchange: ({ query }) => {
      const code = query.get('js_code') ?? '';
      const refusal = accountRefusal(account, query.get('appid'), query.get('secret')) ?? codeRefusal(query, code);
      if (refusal) return { refusal };
      const exchanged = exchangeCode(code);
      if ('refusal' in exchanged) return exchanged;
      const session = { session_key: marks.base64(16), openid: exchanged.openid };
      return { json: JSON.stringify(answersErrcode ? { ...session, errcode: 0, errmsg: 'ok' } : session) };
    },
  };
}

function codeRefusal(query: URLSearchParams, code: string): Refusal | undefined {
  if (code === '') return { errcode: 41008 };
  if (query.get('grant_type') !== 'authorization_code') return { errcode: 40002 };
  return undefined;
}
