/** Port: when a community's staff are told what waits, and what does. */
import type { Instant } from '../../shared/kernel/instant';
import type { WaitingWork } from '../../shared/notices/notice';

export interface DigestStore {
  readonly isArmed: (placeId: string) => Promise<boolean>;
  /** `hh:mm` in Shanghai, as the settings bind there. */
  readonly digestTimeAt: (placeId: string) => Promise<string>;
  /** Sets the community's timer, or sets it anew. */
  readonly arm: (placeId: string, dueAt: Instant) => Promise<void>;
  /** The communities in which he is staff. */
  readonly communitiesOf: (personId: string) => Promise<readonly string[]>;
  /** Up to a hundred of each kind. */
  readonly workAt: (placeId: string) => Promise<WaitingWork>;
}
