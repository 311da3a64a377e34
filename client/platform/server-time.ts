/** The phone's clock may be wrong, and the local cloud's clock can be moved: deadlines are read by the server's. */
import { type Instant, instantAt } from '../../shared/kernel/instant';

let ahead = 0;

/** @param dateHeader the reply's `Date`; anything else is ignored. */
export const noteServerTime = (dateHeader: string | undefined): void => {
  const at = Date.parse(dateHeader ?? '');
  if (!Number.isNaN(at)) ahead = at - Date.now();
};

export const serverNow = (): Instant => instantAt(Date.now() + ahead);
