/** Port: which full views of a person's data there were. */
import type { Result } from '../../shared/kernel/result';
import type { CallEvent } from '../../shared/notices/events';
import type { ResidencyEvent } from '../../shared/people/events';
import type { PersonEvent } from '../../shared/privacy/events';
import type { FullView } from '../../shared/privacy/my-data';
import type { WishEvent } from '../../shared/wishes/events';

/** Whoever looked, as his office knows him at that moment, and his words on why. */
export interface Looked extends Pick<FullView, 'roles' | 'viewerMask' | 'placeName' | 'askedBy' | 'reason'> {
  readonly viewerId: string;
}

/** Events by which somebody's masked data was shown in full. */
export type RevealEvent = ResidencyEvent | CallEvent | PersonEvent | WishEvent;

/** Whose data it was. */
export const shownIn = (event: RevealEvent): string => ('wishId' in event ? event.authorId : event.personId);

export interface KeptView {
  readonly personId: string;
  readonly viewerId: string;
  readonly view: FullView;
}

export interface ViewStore {
  /** `undefined`: what was looked at is gone, and so is whoever might ask. */
  readonly lookedBy: (event: RevealEvent) => Promise<Looked | undefined>;
  /** Once per event, whatever is replayed. */
  readonly keep: (kept: KeptView) => Promise<void>;
  readonly list: (
    personId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ items: readonly FullView[]; next: string | undefined }>>;
}
