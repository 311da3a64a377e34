import http from 'node:http';
import type { RequestRecord } from '../types';
import { WxFailure } from './failure';
import type { Host, WxOptions } from './host';

/** WeChat's default, milliseconds. */
const TIMEOUT = 60_000;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

export interface Outgoing {
  method: string;
  url: URL;
  body: Buffer | undefined;
  headers: Record<string, string>;
}

export const timeoutOf = ({ timeout }: WxOptions): number => Number(timeout ?? TIMEOUT);

/** Sends it as the network is, and keeps it on record. */
export async function exchange(
  host: Host,
  agent: http.Agent,
  outgoing: Outgoing,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<Answer> {
  const { method, url, body } = outgoing;
  const record: RequestRecord = { method, url: url.href, status: undefined, bytes: 0, sentBytes: body?.length ?? 0 };
  host.requests.push(record);
  const end = host.work.start(`${method} ${url.href}`);
  try {
    if (host.networkMode === 'offline')
      throw new WxFailure('request:fail net::ERR_INTERNET_DISCONNECTED', { errno: 600001 });
    const answer = await send(outgoing, agent, signal, timeout);
    if (host.networkMode === 'answer-lost')
      throw new WxFailure('request:fail net::ERR_CONNECTION_RESET', { errno: 600001 });
    record.status = answer.status;
    record.bytes = answer.body.length;
    return answer;
  } finally {
    end();
    host.endGesture();
  }
}

/** The server of this machine that stands for the build's domain. */
function served(url: URL, domains: Readonly<Record<string, string>>): URL {
  const server = domains[url.origin];
  return server === undefined ? url : new URL(`${url.pathname}${url.search}`, server);
}

/** Where it really goes; a domain that nobody has entered in the console is refused. */
export function servedUrl(options: WxOptions, domains: Readonly<Record<string, string>>): URL {
  const url = served(new URL(String(options.url)), domains);
  if (!LOOPBACK.test(url.hostname)) throw new WxFailure(`request:fail url not in domain list: ${url.host}`);
  return url;
}

/** What WeChat sends along with everything. */
export function headersOf(options: WxOptions, contentType: string): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': contentType };
  for (const [name, value] of Object.entries((options.header ?? {}) as object))
    headers[name.toLowerCase()] = String(value);
  headers.referer = 'https://servicewechat.com/touristappid/0/page-frame.html';
  headers['user-agent'] =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50 NetType/WIFI Language/zh_CN';
  return headers;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

function send(
  { method, url, body, headers }: Outgoing,
  agent: http.Agent,
  signal: AbortSignal,
  timeout: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {};
    const request = http.request(url, { method, headers: { ...headers, ...length }, agent, signal, timeout });
    request.on('timeout', () => request.destroy(new WxFailure('request:fail timeout', { errno: 5 })));
    request.on('error', (cause) => reject(toFailure(cause, signal)));
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', (cause) => reject(toFailure(cause, signal)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.end(body);
  });
}

function toFailure(cause: Error, signal: AbortSignal): WxFailure {
  if (cause instanceof WxFailure) return cause;
  if (signal.aborted) return new WxFailure('request:fail abort');
  return new WxFailure(`request:fail ${cause.message}`, { errno: 600001 });
}
