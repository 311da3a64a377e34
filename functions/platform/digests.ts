/** Hashes of the audit chain: plain ones that anybody can check, and pseudonyms that only the holder of the secret can make. */
import { createHash, createHmac } from 'node:crypto';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const digestsWith = (secret: string) => ({
  hash: sha256,
  pseudonym: (personId: string): string => createHmac('sha256', secret).update(personId).digest('base64url'),
});
