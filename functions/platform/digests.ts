/** Hashes: plain ones that anybody can check, and pseudonyms that only the holder of the secret can make. */
import { createHash, createHmac } from 'node:crypto';

/** Hides a text only where the text itself cannot be guessed, as a secret that is random. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What the audit chain is made with. */
export const digestsWith = (secret: string) => ({
  hash: sha256,
  pseudonym: (personId: string): string => createHmac('sha256', secret).update(personId).digest('base64url'),
});
