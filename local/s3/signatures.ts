import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const LONGEST_LIFE_SECONDS = 7 * 24 * 3600;

/** Why S3 turns a call away. */
export type Objection =
  | 'AccessDenied'
  | 'SignatureDoesNotMatch'
  | 'InvalidAccessKeyId'
  | 'AuthorizationQueryParametersError';

/** What a signature is made of, wherever it came: in the query of an address or among the fields of a form. */
export function signatureFits(credentials: Credentials, scope: string, toSign: string, given: string): boolean {
  const [day = '', region = ''] = scope.split('/');
  const step = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const signing = step(step(step(step(`AWS4${credentials.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  const expected = step(signing, toSign).toString('hex');
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

/** The scope behind the access key's id, or why it is not ours. */
export function readCredential(
  credentials: Credentials,
  credential: string,
): { scope: string } | { objection: Objection } {
  const [id = '', ...scope] = credential.split('/');
  if (id !== credentials.accessKeyId) return { objection: 'InvalidAccessKeyId' };
  const [day = '', region, service, request] = scope;
  const fits = /^\d{8}$/.test(day) && region === credentials.region && service === 's3' && request === 'aws4_request';
  return fits ? { scope: scope.join('/') } : { objection: 'SignatureDoesNotMatch' };
}

export interface SignedCall {
  readonly method: string;
  /** Encoded, as it was asked for. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly host: string;
}

/** Why a call by a signed address is turned away; undefined: it may go on. */
export function callObjection(credentials: Credentials, call: SignedCall, now: number): Objection | undefined {
  const get = (name: string) => call.query.get(`X-Amz-${name}`) ?? '';
  if (get('Algorithm') === '') return 'AccessDenied';
  const stamp = get('Date');
  const seconds = Number(get('Expires'));
  const isReadable = get('Algorithm') === ALGORITHM && /^\d{8}T\d{6}Z$/.test(stamp) && get('SignedHeaders') === 'host';
  if (!isReadable || !(seconds >= 1 && seconds <= LONGEST_LIFE_SECONDS)) return 'AuthorizationQueryParametersError';
  const read = readCredential(credentials, get('Credential'));
  if ('objection' in read) return read.objection;
  if (!read.scope.startsWith(stamp.slice(0, 8))) return 'SignatureDoesNotMatch';
  const canonical = [
    call.method,
    call.path,
    canonicalQuery(call.query),
    `host:${call.host}`,
    '',
    'host',
    'UNSIGNED-PAYLOAD',
  ];
  const digest = createHash('sha256').update(canonical.join('\n')).digest('hex');
  const fits = signatureFits(
    credentials,
    read.scope,
    [ALGORITHM, stamp, read.scope, digest].join('\n'),
    get('Signature'),
  );
  if (!fits) return 'SignatureDoesNotMatch';
  const begins = Date.parse(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return now <= begins + seconds * 1000 ? undefined : 'AccessDenied';
}

function canonicalQuery(query: URLSearchParams): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}
