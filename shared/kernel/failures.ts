/**
 * Every way in which the system says no. A code is part of the contract: it is never renamed, only retired.
 * HTTP numbers live in functions/platform/http, Chinese sentences in client/kit/failure-words.
 */
export const failureCodes = [
  'BAD_INPUT',
  'CURSOR_REFUSED',
  'IDEMPOTENCY_KEY_MISSING',
  'IDEMPOTENCY_KEY_REUSED',
  'UNAUTHENTICATED',
  'SESSION_EXPIRED',
  'LOGIN_CODE_REFUSED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_A_RESIDENT',
  'WRONG_STATE',
  'WISH_TAKEN',
  'OWN_WISH',
  'TEXT_UNCHECKED',
  'TEXT_RISKY',
  'ALREADY_RESIDENT',
  'BUSY',
  'WECHAT_UNAVAILABLE',
  'FAULT',
] as const;

export type FailureCode = (typeof failureCodes)[number];
