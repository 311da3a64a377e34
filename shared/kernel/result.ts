/** An expected outcome: either a value, or a refusal that names its reason. Faults are thrown, never returned. */
import type { FailureCode } from './failures';
import type { Instant } from './instant';

export interface Refusal {
  readonly code: FailureCode;
  /** Path of the input field at fault, such as `body.needBy`; absent where no field is to blame. */
  readonly field?: string;
  /** With TOO_MANY: from when on it may be asked again. */
  readonly until?: Instant;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: FailureCode, field?: string): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: field === undefined ? { code } : { code, field },
});
