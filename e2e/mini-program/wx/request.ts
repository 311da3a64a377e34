import http from 'node:http';
import type { RequestRecord } from '../types';
import { WxFailure } from './failure';
import { asyncApi, type Host, type WxOptions } from './host';

/** WeChat's default, milliseconds. */
const TIMEOUT = 60_000;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

interface Outgoing {
  method: string;
  url: URL;
  body: Buffer | undefined;
  headers: Record<string, string>;
}

export interface RequestApis {
  apis: Record<string, unknown>;
  close(): void;
}

/** wx.request over real HTTP, to servers of this machine only. */
export function createRequestApis(host: Host): RequestApis {
  // WeChat has ten requests under way at most; the others wait.
  const agent = new http.Agent({ keepAlive: true, maxSockets: 10 });
  const request = (options: WxOptions): object => {
    const abort = new AbortController();
    const run = asyncApi(host, 'request', () => exchange(host, agent, options, abort.signal));
    // A request never answers with a promise: it gives a task.
    run({ ...options, complete: options.complete ?? (() => undefined) });
    const ignore = (): void => undefined;
    return {
      abort: () => abort.abort(),
      onHeadersReceived: ignore,
      offHeadersReceived: ignore,
      onChunkReceived: ignore,
      offChunkReceived: ignore,
    };
  };
  return { apis: { request }, close: () => agent.destroy() };
}

async function exchange(host: Host, agent: http.Agent, options: WxOptions, signal: AbortSignal): Promise<object> {
  const outgoing = describeOutgoing(options, host.options.domains ?? {});
  const sentBytes = outgoing.body?.length ?? 0;
  const { method, url } = outgoing;
  const record: RequestRecord = { method, url: url.href, status: undefined, bytes: 0, sentBytes };
  host.requests.push(record);
  const end = host.work.start(`${method} ${url.href}`);
  try {
    if (host.networkMode === 'offline')
      throw new WxFailure('request:fail net::ERR_INTERNET_DISCONNECTED', { errno: 600001 });
    const timeout = Number(options.timeout ?? TIMEOUT);
    const answer = await send(outgoing, agent, signal, timeout);
    if (host.networkMode === 'answer-lost')
      throw new WxFailure('request:fail net::ERR_CONNECTION_RESET', { errno: 600001 });
    record.status = answer.status;
    record.bytes = answer.body.length;
    return { statusCode: answer.status, header: answer.headers, cookies: [], data: readBody(answer.body, options) };
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

function describeOutgoing(options: WxOptions, domains: Readonly<Record<string, string>>): Outgoing {
  const method = String(options.method ?? 'GET').toUpperCase();
  const url = served(new URL(String(options.url)), domains);
  if (!LOOPBACK.test(url.hostname)) throw new WxFailure(`request:fail url not in domain list: ${url.host}`);
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  for (const [name, value] of Object.entries((options.header ?? {}) as object))
    headers[name.toLowerCase()] = String(value);
  headers.referer = 'https://servicewechat.com/touristappid/0/page-frame.html';
  headers['user-agent'] =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50 NetType/WIFI Language/zh_CN';
  const { data } = options;
  if (data === undefined || data === null) return { method, url, body: undefined, headers };
  if (method === 'GET' && typeof data === 'object') {
    for (const [name, value] of Object.entries(data)) url.searchParams.append(name, String(value));
    return { method, url, body: undefined, headers };
  }
  return { method, url, body: Buffer.from(encode(data, headers['content-type'] ?? '')), headers };
}

function encode(data: unknown, contentType: string): string {
  if (typeof data === 'string') return data;
  if (!contentType.includes('x-www-form-urlencoded')) return JSON.stringify(data);
  return new URLSearchParams(Object.entries(data as object).map(([name, value]) => [name, String(value)])).toString();
}

interface Answer {
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

/** With dataType json, its default, WeChat parses what can be parsed and gives the text otherwise. */
function readBody(body: Buffer, options: WxOptions): unknown {
  const text = body.toString('utf8');
  if ((options.dataType ?? 'json') !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
