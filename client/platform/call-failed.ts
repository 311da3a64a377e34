import type { FailureCode } from '../../shared/kernel/failures';

/** A refusal by the server, or `OFFLINE` when no answer came: then nobody knows whether the act took effect. */
export type CallCode = FailureCode | 'OFFLINE';

export class CallFailed extends Error {
  constructor(
    readonly code: CallCode,
    readonly field?: string,
  ) {
    super(field === undefined ? code : `${code} ${field}`);
    this.name = 'CallFailed';
  }
}

/** The code of whatever was thrown; what we did not expect is a fault. */
export const codeOf = (thrown: unknown): CallCode => (thrown instanceof CallFailed ? thrown.code : 'FAULT');

/** After these the act may have taken effect, or may yet: the same idempotency key must go with the next try. */
const open: readonly CallCode[] = [
  'OFFLINE',
  'FAULT',
  'BUSY',
  'WECHAT_UNAVAILABLE',
  'UNAUTHENTICATED',
  'SESSION_EXPIRED',
];

export const isStillOpenCode = (code: CallCode): boolean => open.includes(code);

export const isStillOpen = (thrown: unknown): boolean => isStillOpenCode(codeOf(thrown));
