/** The one way to WeChat's servers. Knows the token and how calls fail; what an errcode means to a send or a check is the slice's. */
import * as z from 'zod/mini';

export interface WechatSettings {
  readonly baseUrl: string;
  readonly appid: string;
  readonly secret: string;
}

/**
 * `answered`: WeChat spoke; errcode 0 is success. `unreached`: it never got the call (refused, no route), so trying again is safe.
 * `lost`: it may have acted, but its answer did not arrive.
 */
export type WechatAnswer =
  | { readonly kind: 'answered'; readonly errcode: number; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost' };

export interface Wechat {
  /** A call that needs no token. */
  readonly ask: (path: string, query: Record<string, string>) => Promise<WechatAnswer>;
  /** A call under the access token; a stale token is renewed and the call made once more. */
  readonly tell: (path: string, body: unknown) => Promise<WechatAnswer>;
}

const unreachedCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const staleTokenCodes = new Set([40001, 40014, 42001]);
const timeoutMs = 5000;

const answerSchema = z.looseObject({ errcode: z.optional(z.number()) });
const tokenSchema = z.object({ access_token: z.string(), expires_in: z.number() });

/** Told by shape, not by class: a fault of fetch may come from another realm than ours. */
const faultSchema = z.object({ cause: z.object({ code: z.string() }) });

const causeCode = (fault: unknown): string => {
  const parsed = faultSchema.safeParse(fault);
  return parsed.success ? parsed.data.cause.code : '';
};

/** Message ids exceed what a JavaScript number holds, so they are read as text. */
const readJson = (text: string): unknown => JSON.parse(text.replace(/"msgid":\s*(\d+)/, '"msgid":"$1"'));

const call = async (url: URL, init: RequestInit): Promise<WechatAnswer> => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (!response.ok) return { kind: 'lost' };
    const body = answerSchema.parse(readJson(text));
    return { kind: 'answered', errcode: body.errcode ?? 0, body };
  } catch (fault) {
    return { kind: unreachedCodes.has(causeCode(fault)) ? 'unreached' : 'lost' };
  }
};

const postJson = (url: URL, body: unknown): Promise<WechatAnswer> =>
  call(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const urlOf = (baseUrl: string, path: string, query: Record<string, string>): URL => {
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
};

/**
 * Stable tokens: WeChat hands every process the same one until five minutes before its end, so memory is the only store needed.
 * A failed fetch is not kept.
 */
const tokenKeeper = ({ baseUrl, appid, secret }: WechatSettings, now: () => number) => {
  let kept: { token: string; until: number } | undefined;
  const fetchToken = async (): Promise<string | WechatAnswer> => {
    const request = { grant_type: 'client_credential', appid, secret, force_refresh: false };
    const answer = await postJson(urlOf(baseUrl, '/cgi-bin/stable_token', {}), request);
    if (answer.kind !== 'answered') return { kind: 'unreached' };
    const parsed = tokenSchema.safeParse(answer.body);
    if (!parsed.success) return answer;
    kept = { token: parsed.data.access_token, until: now() + (parsed.data.expires_in - 60) * 1000 };
    return kept.token;
  };
  return {
    current: (): Promise<string | WechatAnswer> | string =>
      kept !== undefined && kept.until > now() ? kept.token : fetchToken(),
    forget: (token: string): void => {
      if (kept?.token === token) kept = undefined;
    },
  };
};

export const connectWechat = (settings: WechatSettings, now: () => number = Date.now): Wechat => {
  const tokens = tokenKeeper(settings, now);
  const tellOnce = async (path: string, body: unknown): Promise<{ answer: WechatAnswer; token?: string }> => {
    const token = await tokens.current();
    if (typeof token !== 'string') return { answer: token };
    return { answer: await postJson(urlOf(settings.baseUrl, path, { access_token: token }), body), token };
  };
  return {
    ask: (path, query) =>
      call(urlOf(settings.baseUrl, path, { ...query, appid: settings.appid, secret: settings.secret }), {
        method: 'GET',
      }),
    tell: async (path, body) => {
      const first = await tellOnce(path, body);
      const { answer, token } = first;
      if (token === undefined || answer.kind !== 'answered' || !staleTokenCodes.has(answer.errcode)) return answer;
      tokens.forget(token);
      return (await tellOnce(path, body)).answer;
    },
  };
};
