/** Port: when a node's staff are told what waits, and what does. */
import type { Instant } from '../../shared/kernel/instant';
import type { WaitingThing } from './digest';

export interface DigestStore {
  readonly isArmed: (placeId: string) => Promise<boolean>;
  /** `hh:mm` in Shanghai, as the settings bind there. */
  readonly digestTimeAt: (placeId: string) => Promise<string>;
  /** Sets the node's timer, or sets it anew. */
  readonly arm: (placeId: string, dueAt: Instant) => Promise<void>;
  /** The nodes at which he is told what waits. */
  readonly nodesOf: (personId: string) => Promise<readonly string[]>;
  /** What the node's own staff have to do, up to a hundred of each kind; at a street not what waits in its communities. */
  readonly workAt: (placeId: string) => Promise<readonly WaitingThing[]>;
}
