/** A bucket in memory, and a media check that answers as the test says. */
import { createHash } from 'node:crypto';
import type { MediaCheck } from '../files/check-photo';
import type { PhotoObjects } from '../files/photo-objects';

export interface PhotoBucket extends PhotoObjects {
  /** Everything that lies there, by key. */
  readonly lying: Map<string, Uint8Array>;
  /** As somebody's phone does with a form. */
  readonly upload: (photoId: string, bytes: Uint8Array) => void;
}

export const photoBucket = (): PhotoBucket => {
  const lying = new Map<string, Uint8Array>();
  return {
    lying,
    upload: (photoId, bytes) => void lying.set(`raw/${photoId}`, bytes),
    addressOf: (objectKey) => `https://bucket.test/${objectKey}?signed`,
    form: ({ photoId, contentType }) => ({
      url: 'https://bucket.test/',
      fields: { key: `raw/${photoId}`, 'Content-Type': contentType, Policy: 'policy' },
    }),
    raw: async (photoId) => lying.get(`raw/${photoId}`),
    keep: async (photoId, picture) => {
      const objectKey = `photos/${photoId}/${createHash('sha256').update(picture).digest('hex')}`;
      lying.set(objectKey, picture);
      return objectKey;
    },
    dropRaw: async (photoId) => void lying.delete(`raw/${photoId}`),
    drop: async (objectKey) => void lying.delete(objectKey),
  };
};

type CheckAnswer = Awaited<ReturnType<MediaCheck['ask']>>;

/** Answers one by one as told; then each ask gets a trace of its own. */
export const thinMediaCheck = (answers: CheckAnswer[] = []): MediaCheck & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    ask: async (address) => {
      asked.push(address);
      return answers.shift() ?? { kind: 'asked', traceId: `trace-${asked.length}` };
    },
  };
};
