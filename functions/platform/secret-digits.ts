import { createHmac } from 'node:crypto';

/** Eight decimal digits that nobody can foretell without the secret; the same seed gives the same ones. */
export const secretDigits =
  (secret: string) =>
  (seed: string): string => {
    const bytes = createHmac('sha256', secret).update(`visit-code|${seed}`).digest();
    return String(bytes.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
  };
