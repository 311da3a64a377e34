/** Port: what WeChat has pushed. */
import type { Instant } from '../../shared/kernel/instant';
import type { PushEvent } from '../../shared/push/events';

export interface PushStore {
  /** Whom WeChat knows under this openid; absent when nobody here is. */
  readonly personOf: (openid: string) => Promise<string | undefined>;
  /** Records the event unless a push that said the same has been received; then nothing is written. */
  readonly receive: (hash: string, event: PushEvent, at: Instant) => Promise<void>;
}
