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

/** A picture, or what else WeChat said. */
export type WechatPicture = { readonly kind: 'picture'; readonly bytes: Uint8Array } | WechatAnswer;

export interface Wechat {
  /** A call that needs no token. */
  readonly ask: (path: string, query: Record<string, string>) => Promise<WechatAnswer>;
  /** A call under the access token; a stale token is renewed and the call made once more. */
  readonly tell: (path: string, body: unknown) => Promise<WechatAnswer>;
}

export interface WechatPictures {
  /** The same for what is answered by a picture. */
  readonly draw: (path: string, body: unknown) => Promise<WechatPicture>;
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

const readAnswer = async (response: Response): Promise<WechatAnswer> => {
  const text = await response.text();
  if (!response.ok) return { kind: 'lost' };
  const body = answerSchema.parse(readJson(text));
  return { kind: 'answered', errcode: body.errcode ?? 0, body };
};

/** Refusals come as JSON with status 200 as well, so the type tells them apart. */
const readPicture = async (response: Response): Promise<WechatPicture> =>
  response.ok && (response.headers.get('content-type') ?? '').startsWith('image/')
    ? { kind: 'picture', bytes: new Uint8Array(await response.arrayBuffer()) }
    : readAnswer(response);

const call = async <Answer>(
  url: URL,
  init: RequestInit,
  read: (response: Response) => Promise<Answer>,
): Promise<Answer | { readonly kind: 'unreached' | 'lost' }> => {
  try {
    return await read(await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }));
  } catch (fault) {
    return { kind: unreachedCodes.has(causeCode(fault)) ? 'unreached' : 'lost' };
  }
};

const postJson = <Answer>(url: URL, body: unknown, read: (response: Response) => Promise<Answer>) =>
  call(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, read);

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
    const answer = await postJson(urlOf(baseUrl, '/cgi-bin/stable_token', {}), request, readAnswer);
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

export const connectWechat = (settings: WechatSettings, now: () => number = Date.now): Wechat & WechatPictures => {
  const tokens = tokenKeeper(settings, now);
  type Reader<Answer> = (response: Response) => Promise<Answer | WechatAnswer>;
  const once = async <Answer>(path: string, body: unknown, read: Reader<Answer>) => {
    const token = await tokens.current();
    if (typeof token !== 'string') return { answer: token, token: undefined };
    const url = urlOf(settings.baseUrl, path, { access_token: token });
    return { answer: await postJson(url, body, read), token };
  };
  const isStale = (answer: object): boolean =>
    'errcode' in answer && typeof answer.errcode === 'number' && staleTokenCodes.has(answer.errcode);
  const withToken = async <Answer extends object>(path: string, body: unknown, read: Reader<Answer>) => {
    const { answer, token } = await once(path, body, read);
    if (token === undefined || !isStale(answer)) return answer;
    tokens.forget(token);
    return (await once(path, body, read)).answer;
  };
  return {
    ask: (path, query) => {
      const url = urlOf(settings.baseUrl, path, { ...query, appid: settings.appid, secret: settings.secret });
      return call(url, { method: 'GET' }, readAnswer);
    },
    tell: (path, body) => withToken<WechatAnswer>(path, body, readAnswer),
    draw: (path, body) => withToken<WechatPicture>(path, body, readPicture),
  };
};
