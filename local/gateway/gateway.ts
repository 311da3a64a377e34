import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { FunctionsHost } from '../functions-host/functions-host';
import type { Route } from '../template/routes';
import type { Control } from './control';
import { httpEvent, splitUrl } from './http-event';
import { gatewayReply, type HttpReply, httpReply } from './http-reply';
import { isForUs } from './own-host';
import { createRouteTable, type RouteTable } from './route-table';
import { staticFile } from './static-files';
import { SWITCHER_PATH, switcherScript, withSwitcher } from './switcher';

export interface GatewaySettings {
  readonly routes: readonly Route[];
  readonly host: FunctionsHost;
  readonly control: Control;
  /** The bucket under `/__local/s3/`; absent when the template has none. */
  readonly objects?:
    | ((asked: { method: string; url: string; headers: IncomingMessage['headers']; body: Buffer }) => HttpReply)
    | undefined;
  /** The folder of the browser build, and the file of the API's description. */
  readonly pages: string;
  readonly openapi: string;
  readonly now: () => number;
  /** Called after each request to a function that was no GET. */
  readonly afterWrite: () => void;
  /** The port we were asked on; known once we listen. */
  readonly port: () => number;
  readonly report: (fault: unknown) => void;
}

const LARGEST_BODY_BYTES = 10 * 1024 * 1024;

/** The one door: the API by the template's routes, the browser build, and what exists locally only. */
export function createGateway(settings: GatewaySettings): RequestListener {
  const findRoute = createRouteTable(settings.routes);
  return async (req, res) => {
    try {
      // The client takes the time from this header: it must be the local cloud's.
      res.setHeader('date', new Date(settings.now()).toUTCString());
      send(req, res, await answer(req, settings, findRoute));
    } catch (fault) {
      settings.report(fault);
      send(req, res, gatewayReply(500, 'Internal Server Error'));
    }
  };
}

async function answer(req: IncomingMessage, settings: GatewaySettings, findRoute: RouteTable): Promise<HttpReply> {
  if (!isForUs(req.headers, settings.port())) return gatewayReply(403, 'Forbidden');
  const { path } = splitUrl(req.url ?? '/');
  const decoded = decode(path);
  const body = await readBody(req);
  if (decoded === undefined) return gatewayReply(400, 'Bad Request');
  if (body === undefined) return gatewayReply(413, 'Request Entity Too Large');
  if (path.startsWith('/v1/')) return callFunction(req, body, settings, findRoute);
  if (path.startsWith('/__local/s3/') && settings.objects !== undefined)
    return settings.objects({ method: req.method ?? 'GET', url: req.url ?? '/', headers: req.headers, body });
  if (path === SWITCHER_PATH) return switcherScript();
  if (path.startsWith('/__local/')) return settings.control(req.method ?? 'GET', path, body);
  return file(req, decoded, settings);
}

async function callFunction(
  req: IncomingMessage,
  body: Buffer,
  { host, now, afterWrite, report }: GatewaySettings,
  findRoute: RouteTable,
): Promise<HttpReply> {
  const method = req.method ?? 'GET';
  const url = req.url ?? '/';
  const matched = findRoute(method, splitUrl(url).path);
  if (matched === undefined) return gatewayReply(404, 'Not Found');
  const requestId = randomUUID();
  const sourceIp = req.socket.remoteAddress ?? '127.0.0.1';
  const event = httpEvent({ method, url, headers: req.headers, body, sourceIp, requestId, at: now() }, matched);
  const { target, timeoutMs } = matched.route;
  try {
    const reply = await patiently(timeoutMs, host.invoke(target, event, requestId).then(httpReply));
    return { ...reply, headers: { ...reply.headers, 'apigw-requestid': requestId } };
  } catch (fault) {
    report(fault);
    return gatewayReply(500, 'Internal Server Error');
  } finally {
    if (method !== 'GET') afterWrite();
  }
}

async function file(req: IncomingMessage, path: string, { pages, openapi }: GatewaySettings): Promise<HttpReply> {
  if (req.method !== 'GET' && req.method !== 'HEAD') return gatewayReply(404, 'Not Found');
  if (path === '/openapi.json') {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
    const body = await readFile(openapi).catch(() => undefined);
    return body === undefined ? gatewayReply(404, 'Not Found') : { status: 200, headers, body };
  }
  const acceptsGzip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const known = req.headers['if-none-match'];
  const found = await staticFile(resolve(pages), { path, acceptsGzip, known, dress: withSwitcher });
  return found ?? gatewayReply(404, 'Not Found');
}

/** The gateway waits no longer than its integration's limit, whatever the function still does. */
async function patiently(milliseconds: number, reply: Promise<HttpReply>): Promise<HttpReply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HttpReply>((resolve) => {
    timer = setTimeout(() => resolve(gatewayReply(503, 'Service Unavailable')), milliseconds);
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Undefined when it is larger than the gateway takes; the rest is read and dropped. */
async function readBody(req: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= LARGEST_BODY_BYTES) parts.push(part);
  }
  return bytes > LARGEST_BODY_BYTES ? undefined : Buffer.concat(parts);
}

function send(req: IncomingMessage, res: ServerResponse, { status, headers, body }: HttpReply): void {
  if (res.destroyed) return;
  res.writeHead(status, { ...headers, 'content-length': body.length } as Record<string, string | string[] | number>);
  res.end(req.method === 'HEAD' ? undefined : body);
}
