import { createHash, hkdfSync } from 'node:crypto';

/** A key that never leaves this process, under its AWS name. */
export interface MasterKey {
  readonly arn: string;
  /** 32 bytes for AES-256. */
  readonly material: Buffer;
  /** 16 bytes that tell in a ciphertext which key made it. */
  readonly mark: Buffer;
}

export interface KeyRing {
  /** By id, `alias/…` or ARN, as configured or as KMS answers it. */
  named(keyId: string): MasterKey | undefined;
  marked(mark: Buffer): MasterKey | undefined;
}

/** The same secret and ids give the same keys, so what was encrypted in an earlier life can still be read. */
export function createKeyRing(masterSecret: string, keyIds: readonly string[]): KeyRing {
  const keys = keyIds.map((keyId) => ({ keyId, key: masterKey(masterSecret, keyId) }));
  return {
    named: (asked) => keys.find(({ keyId, key }) => [keyId, key.arn, aliasArn(keyId)].includes(asked))?.key,
    marked: (mark) => keys.find(({ key }) => key.mark.equals(mark))?.key,
  };
}

function masterKey(masterSecret: string, keyId: string): MasterKey {
  const material = Buffer.from(hkdfSync('sha256', masterSecret, 'local-kms', `material:${keyId}`, 32));
  const mark = createHash('sha256').update(`mark:${keyId}`).digest().subarray(0, 16);
  return { arn: keyArn(keyId), material, mark };
}

const OWNER = 'arn:aws-cn:kms:cn-northwest-1:000000000000';

/** KMS answers with the ARN of the key itself, also when it was asked by an alias. */
function keyArn(keyId: string): string {
  if (keyId.startsWith('arn:') && keyId.includes(':key/')) return keyId;
  if (!keyId.startsWith('alias/') && !keyId.startsWith('arn:')) return `${OWNER}:key/${keyId}`;
  const hex = createHash('sha256').update(keyId).digest('hex');
  return `${OWNER}:key/${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

function aliasArn(keyId: string): string {
  return keyId.startsWith('alias/') ? `${OWNER}:${keyId}` : keyId;
}
