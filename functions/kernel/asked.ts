import type { Actor } from '../../shared/kernel/actor';
import type { Contract, InputOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';

/** A parsed request: who asks for what, when. */
export interface Asked<C extends Contract> {
  readonly input: InputOf<C>;
  readonly at: Instant;
  /** Present by the contract's access: always with `session`, never with `open`. */
  readonly actor: C['access'] extends 'session' ? Actor : C['access'] extends 'either' ? Actor | undefined : undefined;
  /** Present on writes with a session. */
  readonly idempotency: C['access'] extends 'session'
    ? C['kind'] extends 'write'
      ? Idempotency
      : undefined
    : undefined;
}

export interface Idempotency {
  readonly key: string;
  readonly requestHash: string;
}
