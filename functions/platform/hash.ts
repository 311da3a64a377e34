import { createHash } from 'node:crypto';

/** Of a secret that is random itself: nobody can guess what it was made of. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
