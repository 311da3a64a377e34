/** What pure code may ask of the world, handed in by the entry. */
import type { Instant } from '../../shared/kernel/instant';

export interface Clock {
  readonly now: () => Instant;
}

export interface Ids {
  /** A ULID, later than every one given before in this process. */
  readonly ulid: () => string;
  /** Seven random decimal digits. */
  readonly sevenDigits: () => string;
}

/** Encrypts single fields of personal data; an index key finds equal values without opening them. */
export interface Vault {
  readonly seal: (plain: string) => Promise<string>;
  readonly open: (sealed: string) => Promise<string>;
  /** The same value always gives the same key; the value cannot be computed back. */
  readonly indexKey: (plain: string) => string;
}

/** Short-lived addresses of pictures. */
export interface PhotoAddresses {
  readonly addressOf: (objectKey: string, at: Instant) => string;
}
