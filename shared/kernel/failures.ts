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
  'DESK_ENDED',
  'LOGIN_CODE_REFUSED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_A_RESIDENT',
  'WRONG_STATE',
  'CARD_CHANGED',
  'WISH_TAKEN',
  'OWN_WISH',
  'CLAIM_LIMIT',
  'PROFESSIONAL_WORK',
  'TEXT_UNCHECKED',
  'TEXT_RISKY',
  'ALREADY_RESIDENT',
  'ALREADY_MEMBER',
  'NAME_MISMATCH',
  'ACCOUNT_CLOSED',
  'ACCOUNT_SUSPENDED',
  'CONSENT_NEEDED',
  'PHONE_CODE_REFUSED',
  'PHONE_TAKEN',
  'CONSENT_MISSING',
  'CODE_UNKNOWN',
  'CODE_EXPIRED',
  'IMPORT_INCOMPLETE',
  'NO_HOMES_HERE',
  'TOO_MANY',
  'BUSY',
  'WECHAT_UNAVAILABLE',
  'FAULT',
] as const;

export type FailureCode = (typeof failureCodes)[number];
