import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request is meant for this machine. A page of some website can make the browser call 127.0.0.1, directly or
 * by pointing its own name here; then the host or the origin is not ours.
 */
export function isForUs(headers: IncomingHttpHeaders, port: number): boolean {
  const ours = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!ours.includes(headers.host ?? '')) return false;
  return headers.origin === undefined || ours.some((host) => headers.origin === `http://${host}`);
}
