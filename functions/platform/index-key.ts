import { createHmac } from 'node:crypto';
import type { Vault } from '../kernel/ports';

/** The key under which a value is found again. Needs no vault: a function that only looks up opens nothing. */
export const indexKeyWith =
  (secret: string): Vault['indexKey'] =>
  (plain) =>
    createHmac('sha256', secret).update(plain).digest('base64url');
