import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HttpReply } from './http-reply';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const WORTH_PACKING = /^(text\/|application\/json|image\/svg)/;

export interface FileWish {
  /** Decoded, beginning with a slash. */
  readonly path: string;
  readonly acceptsGzip: boolean;
  /** What a page is made into before it is sent; other files go as they are. */
  readonly dress?: (html: string) => string;
  /** The `If-None-Match` header. */
  readonly known: string | undefined;
}

/** The browser build's files; undefined when there is none of that name. Every answer is checked anew by its ETag. */
export async function staticFile(
  root: string,
  { path, acceptsGzip, known, dress }: FileWish,
): Promise<HttpReply | undefined> {
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  const type = TYPES[extname(file).toLowerCase()];
  if (!file.startsWith(root + sep) || type === undefined) return undefined;
  const stored = await readFile(file).catch(() => undefined);
  if (stored === undefined) return undefined;
  const bytes = dress !== undefined && type.startsWith('text/html') ? Buffer.from(dress(stored.toString())) : stored;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag, vary: 'accept-encoding' };
  if (known === etag) return { status: 304, headers, body: Buffer.alloc(0) };
  if (!acceptsGzip || !WORTH_PACKING.test(type)) return { status: 200, headers, body: bytes };
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(bytes) };
}
