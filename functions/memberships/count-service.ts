import type { WishEvent } from '../../shared/wishes/events';
import { settle } from '../kernel/settle';
import type { Membership } from './membership';
import { oneMore } from './service';

/** Port: what is counted for a member. */
export interface ServiceCounter {
  /** His confirmed registration; undefined also when this wish has been counted for him. */
  readonly uncounted: (memberId: string, wishId: string) => Promise<Membership | undefined>;
  /** `false`: something has come between, nothing was written. */
  readonly count: (before: Membership, after: Membership, wishId: string) => Promise<boolean>;
}

/** Reaction: a wish that is completed counts for everyone who met it, once, whatever is replayed. */
export const countService =
  ({ services }: { readonly services: ServiceCounter }) =>
  async (event: WishEvent): Promise<void> => {
    if (event.type !== 'wish.completed') return;
    const { claimerIds, wishId, at } = event;
    for (const memberId of claimerIds)
      await settle('a count of service', async () => {
        const before = await services.uncounted(memberId, wishId);
        return before === undefined || services.count(before, oneMore(before, at), wishId);
      });
  };
