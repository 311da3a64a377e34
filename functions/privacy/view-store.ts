/** Port: which full views of a person's data there were. */
import type { Result } from '../../shared/kernel/result';
import type { ResidencyEvent } from '../../shared/people/events';
import type { FullView } from '../../shared/privacy/my-data';

/** Whoever looked, as his office knows him at that moment, and his words on why. */
export type Looked = Pick<FullView, 'roles' | 'viewerMask' | 'placeName' | 'reason'>;

export interface ViewStore {
  /** `undefined`: the request that was looked at is gone, and so is whoever might ask. */
  readonly lookedBy: (event: ResidencyEvent) => Promise<Looked | undefined>;
  /** Once per event, whatever is replayed. */
  readonly keep: (personId: string, view: FullView) => Promise<void>;
  readonly list: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly FullView[]; next: string | undefined }>>;
}
