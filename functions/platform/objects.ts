/** The bucket of photos and documents, by signed addresses and plain fetch. */
import { createHash } from 'node:crypto';
import type { DocumentName } from '../../shared/kernel/document';
import type { Instant } from '../../shared/kernel/instant';
import type { DocumentJob } from '../kernel/document';
import type { DocumentFile } from '../kernel/make-document';
import { type SigningKey, signedForm, signedUrl } from './sigv4';

export interface BucketSettings {
  readonly bucket: string;
  /** `https://<bucket>.s3.<region>.…`, as the deployment names it. */
  readonly url: string;
  readonly key: SigningKey;
}

const viewSeconds = 600;
/** For calls of our own, made at once. */
const callSeconds = 60;
const timeoutMs = 20_000;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const rawKey = (photoId: string): string => `raw/${photoId}`;
/** The photo that an uploaded object belongs to; absent for keys that no form of ours allows. */
export const photoIdOf = (objectKey: string): string | undefined =>
  /^raw\/([0-7][0-9A-HJKMNP-TV-Z]{25})$/.exec(objectKey)?.[1];

type Document = Pick<DocumentJob, 'id' | 'name'>;

const documentTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<DocumentFile['type'], string>;

/** It ends with what a browser calls the file. */
const documentKey = (id: string, { kind, placeId, month }: DocumentName, type: string): string => {
  const file = [kind.replaceAll('_', '-'), ...(month === undefined ? [] : [month])].join('-');
  return `documents/${placeId}/${id}/${file}.${type}`;
};

interface Form {
  readonly photoId: string;
  readonly contentType: string;
  readonly mostBytes: number;
  readonly at: Instant;
  readonly seconds: number;
}

/** Looks up each address anew: credentials of a role pass. */
export const openObjects = ({ bucket, url, key }: BucketSettings) => {
  const signed = (method: 'GET' | 'PUT' | 'DELETE', objectKey: string, at: Instant, seconds: number): string =>
    signedUrl(key, { method, url: `${url}/${objectKey}`, at, seconds });
  const call = async (method: 'GET' | 'PUT' | 'DELETE', objectKey: string, at: Instant, init: RequestInit = {}) => {
    const address = signed(method, objectKey, at, callSeconds);
    const answer = await fetch(address, { ...init, method, signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok && answer.status !== 404) throw new Error(`the bucket answered ${answer.status} to ${method}`);
    return answer;
  };
  const put = async (objectKey: string, bytes: Uint8Array, contentType: string, at: Instant): Promise<void> => {
    const body = Buffer.from(bytes);
    const answer = await call('PUT', objectKey, at, { body, headers: { 'content-type': contentType } });
    if (!answer.ok) throw new Error(`the bucket answered ${answer.status} to PUT`);
    await answer.arrayBuffer();
  };
  const drop = async (objectKey: string, at: Instant): Promise<void> => {
    await (await call('DELETE', objectKey, at)).arrayBuffer();
  };
  return {
    addressOf: (objectKey: string, at: Instant): string => signed('GET', objectKey, at, viewSeconds),
    form: ({ photoId, contentType, mostBytes, at, seconds }: Form) => ({
      url: `${url}/`,
      fields: signedForm(key, { bucket, key: rawKey(photoId), contentType, mostBytes, at, seconds }),
    }),
    raw: async (photoId: string, at: Instant): Promise<Uint8Array | undefined> => {
      const answer = await call('GET', rawKey(photoId), at);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return answer.ok ? bytes : undefined;
    },
    keep: async (photoId: string, picture: Uint8Array, contentType: string, at: Instant): Promise<string> => {
      const objectKey = `photos/${photoId}/${hashOf(picture)}`;
      await put(objectKey, picture, contentType, at);
      return objectKey;
    },
    keepDocument: async ({ id, name }: Document, { bytes, type }: DocumentFile, at: Instant): Promise<string> => {
      const objectKey = documentKey(id, name, type);
      await put(objectKey, bytes, documentTypes[type], at);
      return objectKey;
    },
    dropRaw: (photoId: string, at: Instant): Promise<void> => drop(rawKey(photoId), at),
    drop,
  };
};
