import type { FailureCode } from '../../shared/kernel/failures';

/** The only place that knows HTTP's numbers for our refusals. */
export const statusOf = {
  BAD_INPUT: 400,
  CURSOR_REFUSED: 400,
  IDEMPOTENCY_KEY_MISSING: 400,
  IDEMPOTENCY_KEY_REUSED: 422,
  UNAUTHENTICATED: 401,
  SESSION_EXPIRED: 401,
  LOGIN_CODE_REFUSED: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  NOT_A_RESIDENT: 403,
  WRONG_STATE: 409,
  WISH_TAKEN: 409,
  OWN_WISH: 409,
  TEXT_UNCHECKED: 409,
  TEXT_RISKY: 409,
  ALREADY_RESIDENT: 409,
  BUSY: 503,
  WECHAT_UNAVAILABLE: 503,
  FAULT: 500,
} as const satisfies Record<FailureCode, number>;
