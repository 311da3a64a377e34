/** An account as its closing finds it. Pure. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import type { PersonEvent } from '../../shared/privacy/events';

export interface Account {
  readonly personId: string;
  readonly closedAt?: Instant | undefined;
  /** He is on record as having died: closed to himself, still here for his near relatives. */
  readonly deceased?: boolean | undefined;
  /** Under which it stands on cards of grids that he serves. */
  readonly name?: string | undefined;
  readonly openid?: string | undefined;
  readonly phoneIndex?: string | undefined;
  /** By which he is named aloud. */
  readonly number?: string | undefined;
  /** His latest request to be known as a resident. */
  readonly residency?:
    | { readonly id: string; readonly state: string; readonly reason?: string | undefined }
    | undefined;
  readonly grants: readonly RoleGrant[] | undefined;
  /** As whom he was on record before he had an account. */
  readonly formerSelves: readonly string[];
}

export interface Closing {
  readonly at: Instant;
  readonly event: PersonEvent;
}

/** When what was under way at the closing has surely ended: longer than a session lives. */
export const eraseAgainAfterMs = 60 * 60_000;
