import { createCipheriv, createHash } from 'node:crypto';

/** What the console of the account says about message push. */
export interface PushAccount {
  readonly token: string;
  /** Forty-three characters. */
  readonly aesKey: string;
  readonly appid: string;
}

const BLOCK = 32;

/** sha1 over the parts in the order of the alphabet. */
export function pushSignature(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** @param salt sixteen bytes */
export function sealMessage({ aesKey, appid }: PushAccount, message: string, salt: Buffer): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(message));
  const plain = Buffer.concat([salt, length, Buffer.from(message), Buffer.from(appid)]);
  const pad = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString(
    'base64',
  );
}
