import type { Instant } from '../../shared/kernel/instant';
import type { Ids } from '../kernel/ports';
import type { DeskStore } from './desk-store';

/** Port: makes session tokens that are worth no more than their desk. */
export interface DeskSessionIssuer {
  readonly issue: (
    claims: { sub: string; nodes: string[]; desk: string },
    now: Instant,
  ) => Promise<{ token: string; expiresAt: Instant }>;
}

export interface DeskPorts {
  readonly desks: DeskStore;
  readonly sessions: DeskSessionIssuer;
  readonly ids: Ids;
  /** One-way; the secrets are random, so no salt is needed. */
  readonly hash: (secret: string) => string;
}
