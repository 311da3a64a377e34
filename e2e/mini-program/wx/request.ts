import http from 'node:http';
import { exchange, headersOf, type Outgoing, servedUrl, timeoutOf } from './exchange';
import { asyncApi, type Host, type WxOptions } from './host';
import { uploaderOn } from './upload';

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
    const run = asyncApi(host, 'request', async () => {
      const outgoing = describeOutgoing(options, host.options.domains ?? {});
      const answer = await exchange(host, agent, outgoing, { timeout: timeoutOf(options), signal: abort.signal });
      return { statusCode: answer.status, header: answer.headers, cookies: [], data: readBody(answer.body, options) };
    });
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
  return { apis: { request, uploadFile: uploaderOn(host, agent) }, close: () => agent.destroy() };
}

function describeOutgoing(options: WxOptions, domains: Readonly<Record<string, string>>): Outgoing {
  const method = String(options.method ?? 'GET').toUpperCase();
  const url = servedUrl(options, domains);
  const headers = headersOf(options, 'application/json');
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
