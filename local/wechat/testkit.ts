import { createWechatSimulator, type WechatSettings, type WechatSimulator } from './simulator';

export const APPID = 'wx1234567890abcdef';
export const SECRET = 'a-secret-of-the-tests';
export const REVIEWED = 'tmpl-reviewed';
export const CLAIMED = 'tmpl-claimed';
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The shape of every trace id. */
export const RID = '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}';

export const TEMPLATES = {
  [REVIEWED]: { title: '审核结果通知', keywords: { phrase3: true, name1: true, date2: true } },
  [CLAIMED]: { title: '认领通知', keywords: { thing1: true, character_string13: true } },
} as const;

/** What WeChat answered, its JSON read the ordinary way. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

export interface Wechat {
  readonly sim: WechatSimulator;
  readonly url: string;
  /** The simulator's clock only moves here. */
  advance(milliseconds: number): void;
  get(path: string): Promise<Answered>;
  /** A string is posted as it is, anything else as JSON. */
  post(path: string, body: unknown): Promise<Answered>;
  /** A valid access token, fetched the ordinary way. */
  token(): Promise<string>;
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** The simulator behind a real socket, at a clock that starts on 2026-03-02 09:00 in Beijing. */
export async function serveWechat(settings: Partial<WechatSettings> = {}): Promise<Wechat> {
  let at = Date.UTC(2026, 2, 2, 1);
  const sim = createWechatSimulator({
    now: () => at,
    appid: APPID,
    secret: SECRET,
    templates: TEMPLATES,
    ...settings,
  });
  const { url, goDown, comeBack, close } = await sim.listen(0);
  const post = (path: string, body: unknown) =>
    ask(`${url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return {
    sim,
    url,
    advance: (milliseconds) => {
      at += milliseconds;
    },
    get: (path) => ask(`${url}${path}`, {}),
    post,
    token: async () => String((await post('/cgi-bin/stable_token', tokenRequest())).json.access_token),
    goDown,
    comeBack,
    close,
  };
}

export function tokenRequest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { grant_type: 'client_credential', appid: APPID, secret: SECRET, ...changes };
}

async function ask(address: string, init: RequestInit): Promise<Answered> {
  const answered = await fetch(address, init);
  const text = await answered.text();
  const isJson = (answered.headers.get('content-type') ?? '').startsWith('application/json');
  return { status: answered.status, text, json: isJson ? JSON.parse(text) : {} };
}
