/**
 * WeChat's message push, secure mode. In plain mode the signature covers no word of the message, so whoever has seen one address
 * could send another message under it: plain pushes are not taken.
 */
import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import type { PushEnvelope } from './push-envelope';

export interface PushSettings {
  readonly token: string;
  /** Forty-three characters, as the console gives them. */
  readonly aesKey: string;
  readonly appid: string;
}

const saltBytes = 16;
const lengthBytes = 4;
/** The padding counts in blocks of 32, though the cipher's are of 16. */
const padBlock = 32;

const sha1 = (parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Throws where the bytes are no whole sealed message. */
const unsealed = (encrypted: string, aesKey: string): { message: string; addressee: string } => {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > padBlock) throw new Error('no padding');
  const whole = padded.subarray(0, padded.length - pad);
  const start = saltBytes + lengthBytes;
  const end = start + whole.readUInt32BE(saltBytes);
  if (end > whole.length) throw new Error('cut off');
  return { message: whole.toString('utf8', start, end), addressee: whole.toString('utf8', end) };
};

export const envelopeBy = ({ token, aesKey, appid }: PushSettings): PushEnvelope => ({
  verifies: ({ timestamp, nonce, signature }) => same(sha1([token, timestamp, nonce]), signature),
  open: ({ timestamp, nonce, msg_signature }, encrypted) => {
    if (!same(sha1([token, timestamp, nonce, encrypted]), msg_signature)) return undefined;
    try {
      const { message, addressee } = unsealed(encrypted, aesKey);
      if (addressee !== appid) return undefined;
      return { message, hash: createHash('sha256').update(message).digest('hex') };
    } catch {
      return undefined;
    }
  },
});
