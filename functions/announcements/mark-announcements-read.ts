import type { markAnnouncementsRead as contract } from '../../shared/announcements/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { AnnouncementStore } from './announcement-store';

type Ask = Asked<typeof contract>;
type Reply = ReplyOf<typeof contract>;

/** The mark only moves on; what lies in the future nobody has read. */
export const decideMark = (mark: Instant | undefined, upTo: Instant, at: Instant): Result<Decision<Instant, Reply>> => {
  if (upTo > at) return refuse('BAD_INPUT', 'body.upTo');
  return mark !== undefined && mark >= upTo ? already({ readUpTo: mark }) : change(upTo, { readUpTo: upTo });
};

/** One row a reader, written when he looks, never when somebody publishes. */
export const markAnnouncementsRead =
  ({ announcements }: { readonly announcements: AnnouncementStore }) =>
  async ({ input, actor, at, idempotency }: Ask): Promise<Result<Reply>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    return perform<Instant | undefined, Instant, Reply>(
      {
        load: () => announcements.loadMark(asker),
        permit: () => undefined,
        decide: (mark) => decideMark(mark, input.body.upTo, at),
        save: (_, upTo, remember) => announcements.moveMark(upTo, asker, remember),
        remember: (answer) => announcements.remember(asker, answer),
      },
      { act: 'markAnnouncementsRead', requestHash: idempotency.requestHash },
    );
  };
