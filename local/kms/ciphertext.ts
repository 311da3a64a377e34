import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyRing, MasterKey } from './keys';

/** What a caller binds a ciphertext to: without the same pairs nobody opens it. */
export type EncryptionContext = Readonly<Record<string, string>>;

const VERSION = 1;
const MARK_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + MARK_BYTES + IV_BYTES;

/** Version, key mark, iv, tag, then the encrypted bytes. `iv` must be 12 fresh random bytes. */
export function seal(key: MasterKey, iv: Buffer, plaintext: Buffer, context: EncryptionContext): Buffer {
  const head = Buffer.concat([Buffer.from([VERSION]), key.mark, iv]);
  const cipher = createCipheriv('aes-256-gcm', key.material, iv).setAAD(bound(head, context));
  const encrypted = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([head, cipher.getAuthTag(), encrypted]);
}

/** The plaintext and its key; undefined when the blob is not whole, not ours, or bound to another context. */
export function open(
  keys: KeyRing,
  blob: Buffer,
  context: EncryptionContext,
): { readonly key: MasterKey; readonly plaintext: Buffer } | undefined {
  if (blob.length <= HEAD_BYTES + TAG_BYTES || blob[0] !== VERSION) return undefined;
  const head = blob.subarray(0, HEAD_BYTES);
  const key = keys.marked(head.subarray(1, 1 + MARK_BYTES));
  if (!key) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key.material, head.subarray(1 + MARK_BYTES));
  decipher.setAAD(bound(head, context)).setAuthTag(blob.subarray(HEAD_BYTES, HEAD_BYTES + TAG_BYTES));
  try {
    const plaintext = Buffer.concat([decipher.update(blob.subarray(HEAD_BYTES + TAG_BYTES)), decipher.final()]);
    return { key, plaintext };
  } catch {
    return undefined;
  }
}

/** The order in which a caller writes its pairs does not matter. */
function bound(head: Buffer, context: EncryptionContext): Buffer {
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.concat([head, Buffer.from(JSON.stringify(pairs))]);
}
