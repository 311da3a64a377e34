/**
 * AWS's Signature Version 4, the two forms of it that need no client library: an address signed in its query, and the policy of
 * a form that a phone posts. The S3 client would add 190 KB to every bundle that touches a photo.
 */
import { createHash, createHmac } from 'node:crypto';
import { type Instant, later } from '../../shared/kernel/instant';

export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Comes with a role's passing credentials. */
  readonly sessionToken?: string;
  readonly region: string;
}

const algorithm = 'AWS4-HMAC-SHA256';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As AWS encodes: everything but letters, digits and `-._~`. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `20260302T010000Z` */
const stampOf = (at: Instant): string => at.replace(/[-:]|\.\d+/g, '');

const scopeOf = ({ region }: SigningKey, stamp: string): string => `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;

export const signatureOf = (key: SigningKey, stamp: string, toSign: string): string => {
  const day = hmac(`AWS4${key.secretAccessKey}`, stamp.slice(0, 8));
  const signing = hmac(hmac(hmac(day, key.region), 's3'), 'aws4_request');
  return hmac(signing, toSign).toString('hex');
};

export interface SignedCall {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly at: Instant;
  /** Seconds for which the address is good. */
  readonly seconds: number;
}

/** An address that whoever holds it may use, with this method and until it has run out. */
export const signedUrl = (key: SigningKey, { method, url, at, seconds }: SignedCall): string => {
  const { origin, host, pathname } = new URL(url);
  const stamp = stampOf(at);
  const scope = scopeOf(key, stamp);
  const query = Object.entries({
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${key.accessKeyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(seconds),
    ...(key.sessionToken === undefined ? {} : { 'X-Amz-Security-Token': key.sessionToken }),
    'X-Amz-SignedHeaders': 'host',
  })
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  const request = [method, pathname, query, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = [algorithm, stamp, scope, sha256(request)].join('\n');
  return `${origin}${pathname}?${query}&X-Amz-Signature=${signatureOf(key, stamp, toSign)}`;
};

export interface UploadPolicy {
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
  readonly mostBytes: number;
  readonly at: Instant;
  readonly seconds: number;
}

/** The fields of a form that may put one object of this key, type and size, until it has run out. The file comes after them. */
export const signedForm = (key: SigningKey, policy: UploadPolicy): Record<string, string> => {
  const stamp = stampOf(policy.at);
  const fields = {
    key: policy.key,
    'Content-Type': policy.contentType,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${key.accessKeyId}/${scopeOf(key, stamp)}`,
    'X-Amz-Date': stamp,
    ...(key.sessionToken === undefined ? {} : { 'X-Amz-Security-Token': key.sessionToken }),
  };
  const document = JSON.stringify({
    expiration: later(policy.at, policy.seconds * 1000),
    conditions: [
      { bucket: policy.bucket },
      ['content-length-range', 1, policy.mostBytes],
      ...Object.entries(fields).map(([name, value]) => ['eq', `$${name}`, value]),
    ],
  });
  const base64 = Buffer.from(document).toString('base64');
  return { ...fields, Policy: base64, 'X-Amz-Signature': signatureOf(key, stamp, base64) };
};
