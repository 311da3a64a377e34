import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedForm, signedUrl } from '../../functions/platform/sigv4';
import { openShelf } from './object-shelf';
import { createS3, type S3 } from './s3';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local', region: 'cn-northwest-1' };
const at = '2026-03-02T01:00:00.000Z';
const prefix = '/__local/s3/photos-of-tests';
const host = 'localhost:8080';
const policy = { bucket: 'photos-of-tests', key: 'raw/1', contentType: 'image/png', mostBytes: 10, at, seconds: 900 };

let s3: S3;
let now: number;
let created: string[];
const shelf = () => openShelf(undefined);
const open = (on = shelf()) =>
  createS3({
    bucket: policy.bucket,
    prefix,
    credentials,
    shelf: on,
    now: () => now,
    created: (key, bytes) => void created.push(`${key} ${bytes}`),
  });
beforeEach(() => {
  now = Date.parse(at);
  created = [];
  s3 = open();
});

type Method = 'GET' | 'PUT' | 'DELETE';
const address = (method: Method, key: string) =>
  signedUrl(credentials, { method, url: `http://${host}${prefix}/${key}`, at, seconds: 60 }).replace(
    `http://${host}`,
    '',
  );
const ask = (method: string, url: string, body = '', headers: Record<string, string> = {}) =>
  s3({ method, url, headers: { host, ...headers }, body: Buffer.from(body) });
const by = (method: Method, key: string, body = '', headers: Record<string, string> = {}) =>
  ask(method, address(method, key), body, headers);

const post = (fields: Record<string, string>, file: string) => {
  const parts = [...Object.entries(fields), ['file', file] as const].map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  return ask('POST', `${prefix}/`, `${parts.join('')}--b--\r\n`, headers);
};
const codeOf = ({ body }: { body: Buffer }) => /<Code>(\w+)/.exec(body.toString())?.[1];

describe('a signed address', () => {
  test('puts, gets and deletes the one object, with its type', () => {
    expect(by('PUT', 'photos/1', 'bytes', { 'content-type': 'image/png' }).status).toBe(200);
    const { status, headers, body } = by('GET', 'photos/1');
    expect([status, headers['content-type'], body.toString(), created]).toEqual([
      200,
      'image/png',
      'bytes',
      ['photos/1 5'],
    ]);
    expect([by('DELETE', 'photos/1').status, by('DELETE', 'photos/1').status]).toEqual([204, 204]);
    expect([by('GET', 'photos/1').status, codeOf(by('GET', 'photos/1'))]).toEqual([404, 'NoSuchKey']);
  });

  test('is good for its method, its key and its time, and for nothing else', () => {
    by('PUT', 'photos/1', 'bytes');
    const url = address('GET', 'photos/1');
    expect([ask('PUT', url, 'x').status, ask('GET', url.replace('photos/1', 'photos/2')).status]).toEqual([403, 403]);
    expect(codeOf(ask('GET', `${prefix}/photos/1`))).toBe('AccessDenied');
    now += 60_000;
    expect(ask('GET', url).status).toBe(200);
    now += 1;
    expect([ask('GET', url).status, ask('GET', url.replace('Expires=60', 'Expires=61')).status]).toEqual([403, 403]);
  });
});

describe('a form', () => {
  test('that its policy allows leaves the object under its key', () => {
    expect(post(signedForm(credentials, policy), 'picture').status).toBe(204);
    expect([by('GET', 'raw/1').body.toString(), created]).toEqual(['picture', ['raw/1 7']]);
  });

  test.each([
    ['another key', { key: 'raw/2' }, 'AccessDenied'],
    ['another type', { 'Content-Type': 'text/html' }, 'AccessDenied'],
    ['a field that no condition names', { acl: 'public-read' }, 'AccessDenied'],
    ['another policy', { Policy: Buffer.from('{"conditions":[]}').toString('base64') }, 'SignatureDoesNotMatch'],
    [
      'another person’s key',
      { 'X-Amz-Credential': 'other/20260302/cn-northwest-1/s3/aws4_request' },
      'InvalidAccessKeyId',
    ],
    ['no policy', { Policy: '' }, 'AccessDenied'],
  ])('with %s is refused', (_, change, code) => {
    const fields = { ...signedForm(credentials, policy), ...(change as Record<string, string>) };
    expect([codeOf(post(fields, 'picture')), created]).toEqual([code, []]);
  });

  test('too large, empty or too late is refused', () => {
    const fields = signedForm(credentials, policy);
    expect([codeOf(post(fields, 'x'.repeat(11))), codeOf(post(fields, ''))]).toEqual([
      'EntityTooLarge',
      'EntityTooSmall',
    ]);
    now += 900_001;
    expect(codeOf(post(fields, 'picture'))).toBe('AccessDenied');
  });
});

test('what lies in a folder is there in the next life', () => {
  const folder = mkdtempSync(join(tmpdir(), 'objects-'));
  s3 = open(openShelf(folder));
  by('PUT', 'photos/1', 'by\ntes', { 'content-type': 'image/jpeg' });
  s3 = open(openShelf(folder));
  const { body, headers } = by('GET', 'photos/1');
  expect([body.toString(), headers['content-type']]).toEqual(['by\ntes', 'image/jpeg']);
  rmSync(folder, { recursive: true });
});
