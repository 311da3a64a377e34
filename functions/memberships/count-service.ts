import type { Instant } from '../../shared/kernel/instant';
import type { WishEvent } from '../../shared/wishes/events';
import { settle } from '../kernel/settle';
import type { Membership } from './membership';
import { oneLess, oneMore } from './service';

/** A member, and the completion that counts for him. */
export interface Counted {
  readonly memberId: string;
  readonly wishId: string;
  readonly completionId: string;
}

/** The same, with when it was completed. */
export interface CountedNow extends Counted {
  readonly at: Instant;
}

/** Port: what is counted for a member. A save is `false` when something has come between: nothing was written. */
export interface ServiceCounter {
  /** His confirmed registration; undefined also when it has been counted for him, or the wish stands completed by it no more. */
  readonly uncounted: (counted: Counted) => Promise<Membership | undefined>;
  readonly count: (before: Membership, after: Membership, counted: CountedNow) => Promise<boolean>;
  /** The registration on which it was counted, and when he last met another wish; undefined when there is nothing to take back. */
  readonly counted: (
    counted: Counted,
  ) => Promise<{ readonly membership: Membership; readonly lastBefore: Instant | undefined } | undefined>;
  readonly takeBack: (before: Membership, after: Membership, counted: Counted) => Promise<boolean>;
}

interface Ports {
  readonly services: ServiceCounter;
}

const countFor = ({ services }: Ports, counted: CountedNow) =>
  settle('a count of service', async () => {
    const before = await services.uncounted(counted);
    return before === undefined || services.count(before, oneMore(before, counted.at), counted);
  });

const takeBackFrom = ({ services }: Ports, counted: Counted) =>
  settle('a count of service', async () => {
    const found = await services.counted(counted);
    if (found === undefined) return true;
    return services.takeBack(found.membership, oneLess(found.membership, found.lastBefore), counted);
  });

/** Reaction: a completion counts for everyone who met the wish, and an undone one no more; each once, whatever is replayed in whatever order. */
export const countService =
  (ports: Ports) =>
  async ({ type, id, claimerIds, wishId, at, undoes }: WishEvent): Promise<void> => {
    for (const memberId of claimerIds) {
      if (type === 'wish.completed') await countFor(ports, { memberId, wishId, completionId: id, at });
      if (type === 'wish.completion_undone' && undoes !== undefined)
        await takeBackFrom(ports, { memberId, wishId, completionId: undoes });
    }
  };
