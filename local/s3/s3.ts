import type { ObjectShelf } from './object-shelf';
import { formObjection, readForm } from './post-policy';
import { type Credentials, callObjection } from './signatures';

export interface S3Settings {
  readonly bucket: string;
  /** The path under which the bucket is asked, without a slash at its end. */
  readonly prefix: string;
  readonly credentials: Credentials;
  readonly shelf: ObjectShelf;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** An object has come, by a form or by a PUT. */
  readonly created: (key: string, bytes: number) => void;
}

export interface S3Request {
  readonly method: string;
  /** Path and query, encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type S3 = (request: S3Request) => S3Answer;

/** One private bucket: signed addresses for GET, HEAD, PUT and DELETE, and forms under a signed policy. */
export function createS3(settings: S3Settings): S3 {
  return (request) => {
    const { pathname, searchParams } = new URL(request.url, 'http://s3.invalid');
    const key = decodeURIComponent(pathname.slice(settings.prefix.length + 1));
    if (request.method === 'POST') return key === '' ? takeForm(settings, request) : fail(405, 'MethodNotAllowed');
    const host = String(request.headers.host ?? '');
    const call = { method: request.method, path: pathname, query: searchParams, host };
    const objection = callObjection(settings.credentials, call, settings.now());
    if (objection) return fail(objection === 'AuthorizationQueryParametersError' ? 400 : 403, objection);
    return key === '' ? fail(403, 'AccessDenied') : onObject(settings, request, key);
  };
}

function onObject({ shelf, created }: S3Settings, { method, headers, body }: S3Request, key: string): S3Answer {
  switch (method) {
    case 'GET':
    case 'HEAD': {
      const found = shelf.get(key);
      if (found === undefined) return fail(404, 'NoSuchKey');
      return { status: 200, headers: { 'content-type': found.contentType }, body: found.bytes };
    }
    case 'PUT':
      shelf.put(key, { bytes: body, contentType: String(headers['content-type'] ?? 'binary/octet-stream') });
      created(key, body.length);
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    case 'DELETE':
      shelf.remove(key);
      return { status: 204, headers: {}, body: Buffer.alloc(0) };
    default:
      return fail(405, 'MethodNotAllowed');
  }
}

function takeForm({ bucket, credentials, shelf, now, created }: S3Settings, { headers, body }: S3Request): S3Answer {
  const form = readForm(String(headers['content-type'] ?? ''), body);
  if (form === undefined) return fail(400, 'MalformedPOSTRequest');
  const objection = formObjection(credentials, bucket, form, now());
  if (objection)
    return fail(/^Entity|^InvalidPolicy/.test(objection.code) ? 400 : 403, objection.code, objection.about);
  const key = form.fields.get('key') ?? '';
  if (key === '') return fail(400, 'InvalidArgument', 'key');
  shelf.put(key, { bytes: form.file, contentType: form.fields.get('content-type') ?? 'binary/octet-stream' });
  created(key, form.file.length);
  return { status: 204, headers: {}, body: Buffer.alloc(0) };
}

function fail(status: number, code: string, about = ''): S3Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${about}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
}
