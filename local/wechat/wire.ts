import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './refusals';

/** One request as the interfaces see it: everything is read before anything takes effect. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** What an interface answers: the finished JSON text of a success, or a refusal that still lacks its trace id. */
export type Reply =
  | { readonly json: string }
  | { readonly picture: Buffer; readonly type: string }
  | { readonly refusal: Refusal };

export type JsonObject = Readonly<Record<string, unknown>>;

const LARGEST_BODY_BYTES = 1024 * 1024;

/** Reads the whole request; undefined when it broke off, is larger than 1 MiB, or asks for no readable address. */
export async function readCall(req: IncomingMessage): Promise<Call | undefined> {
  const address = `http://wechat.invalid${req.url ?? '/'}`;
  const body = await readBody(req);
  if (body === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return { method: req.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
}

async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of req as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > LARGEST_BODY_BYTES) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The JSON object a POST carries, or why WeChat does not read it (43002, 44002, 47001). */
export function postedObject(call: Call): { readonly json: JsonObject } | { readonly refusal: Refusal } {
  if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
  if (call.body === '') return { refusal: { errcode: 44002 } };
  const json = objectIn(call.body);
  return json ? { json } : { refusal: { errcode: 47001 } };
}

/** The object a JSON text holds; undefined for broken JSON and for any other value. */
export function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Raw bytes, as successes of the picture interfaces are. */
export function writePicture(res: ServerResponse, picture: Buffer, type: string): void {
  res.writeHead(200, { 'Content-Type': type, 'Content-Length': picture.length });
  res.end(picture);
}

/** WeChat answers refusals with status 200 as well; other statuses only come from its gateways. */
export function writeJson(res: ServerResponse, json: string): void {
  res.writeHead(200, { 'Content-Type': 'application/json; encoding=utf-8', 'Content-Length': Buffer.byteLength(json) });
  res.end(json);
}
