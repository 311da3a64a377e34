import { type Credentials, readCredential, signatureFits } from './signatures';

export interface PostedForm {
  /** Names as S3 compares them: in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
}

/** Why S3 refuses a form. */
export interface FormObjection {
  readonly code:
    | 'AccessDenied'
    | 'InvalidPolicyDocument'
    | 'SignatureDoesNotMatch'
    | 'InvalidAccessKeyId'
    | 'EntityTooLarge'
    | 'EntityTooSmall';
  readonly about: string;
}

interface PolicyDocument {
  readonly expiration?: unknown;
  readonly conditions?: unknown;
}

/** Fields that need no condition. */
const FREE = new Set(['policy', 'x-amz-signature', 'file']);

/** Every condition must hold, every field must be named by a condition, and the policy must be signed and still good. */
export function formObjection(
  credentials: Credentials,
  bucket: string,
  { fields, file }: PostedForm,
  now: number,
): FormObjection | undefined {
  const policy = fields.get('policy') ?? '';
  if (policy === '') return { code: 'AccessDenied', about: 'no policy' };
  const read = readCredential(credentials, fields.get('x-amz-credential') ?? '');
  if ('objection' in read)
    return {
      code: read.objection === 'InvalidAccessKeyId' ? read.objection : 'SignatureDoesNotMatch',
      about: 'credential',
    };
  if (!signatureFits(credentials, read.scope, policy, fields.get('x-amz-signature') ?? ''))
    return { code: 'SignatureDoesNotMatch', about: 'signature' };
  const document = documentIn(policy);
  if (document === undefined || !Array.isArray(document.conditions))
    return { code: 'InvalidPolicyDocument', about: 'conditions' };
  const until = Date.parse(String(document.expiration));
  if (Number.isNaN(until)) return { code: 'InvalidPolicyDocument', about: 'expiration' };
  if (now > until) return { code: 'AccessDenied', about: 'Policy expired' };
  const known = new Map([...fields, ['bucket', bucket]]);
  return conditionsObjection(document.conditions, known, file.length);
}

function conditionsObjection(
  conditions: readonly unknown[],
  fields: ReadonlyMap<string, string>,
  bytes: number,
): FormObjection | undefined {
  const named = new Set<string>(['bucket']);
  for (const condition of conditions) {
    const objection = Array.isArray(condition)
      ? listedObjection(condition, fields, bytes, named)
      : exactObjection(condition, fields, named);
    if (objection) return objection;
  }
  const extra = [...fields.keys()].find((name) => !FREE.has(name) && !name.startsWith('x-ignore-') && !named.has(name));
  return extra === undefined ? undefined : { code: 'AccessDenied', about: `Extra input fields: ${extra}` };
}

function listedObjection(
  [kind, first, second]: readonly unknown[],
  fields: ReadonlyMap<string, string>,
  bytes: number,
  named: Set<string>,
): FormObjection | undefined {
  if (kind === 'content-length-range') {
    if (bytes < Number(first)) return { code: 'EntityTooSmall', about: String(bytes) };
    return bytes > Number(second) ? { code: 'EntityTooLarge', about: String(bytes) } : undefined;
  }
  const name = String(first).replace(/^\$/, '').toLowerCase();
  named.add(name);
  const given = fields.get(name);
  const fits = kind === 'eq' ? given === second : kind === 'starts-with' && given?.startsWith(String(second)) === true;
  return fits ? undefined : { code: 'AccessDenied', about: `Policy Condition failed: ${name}` };
}

function exactObjection(
  condition: unknown,
  fields: ReadonlyMap<string, string>,
  named: Set<string>,
): FormObjection | undefined {
  for (const [key, value] of Object.entries(condition ?? {})) {
    const name = key.toLowerCase();
    named.add(name);
    if (fields.get(name) !== value) return { code: 'AccessDenied', about: `Policy Condition failed: ${name}` };
  }
  return undefined;
}

function documentIn(base64: string): PolicyDocument | undefined {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as PolicyDocument;
  } catch {
    return undefined;
  }
}

/** A form as browsers and phones post it; undefined when it is none. What follows the file is not read, as S3 does not. */
export function readForm(contentType: string, body: Buffer): PostedForm | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!/^multipart\/form-data/i.test(contentType) || boundary === undefined) return undefined;
  const fields = new Map<string, string>();
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const headEnd = body.indexOf('\r\n\r\n', at);
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), headEnd);
    if (headEnd < 0 || next < 0) return undefined;
    const name = /name="([^"]*)"/i.exec(body.toString('utf8', at, headEnd))?.[1] ?? '';
    const value = body.subarray(headEnd + 4, next);
    if (name.toLowerCase() === 'file') return { fields, file: Buffer.from(value) };
    fields.set(name.toLowerCase(), value.toString('utf8'));
    at = next + 2;
  }
  return undefined;
}
