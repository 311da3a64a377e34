/** When the table has no room now: how long to wait, how often to try, and what is thrown at last. */

/** The table is too busy, or contended beyond patience: the caller may try again with the same idempotency key. */
export class TableBusy extends Error {
  override readonly name = 'TableBusy';
}

export const maxAttempts = 10;
export const busyCodes = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
export const busyErrors = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, 1000)));
