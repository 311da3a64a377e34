import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { readNotice as contract } from '../../shared/notices/contract';
import type { Asked } from '../kernel/asked';
import { already, change, perform } from '../kernel/write-act';
import type { Notice } from './notice';
import type { NoticeStore } from './notice-store';

type Reply = ReplyOf<typeof contract>;

/** Counts a notice as read, once. Only one's own inbox can be named. */
export const readNotice =
  ({ notices }: { readonly notices: NoticeStore }) =>
  async ({ input, actor, at, idempotency }: Asked<typeof contract>): Promise<Result<Reply>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    return perform<Notice | undefined, Notice, Reply>(
      {
        load: () => notices.load(input.params.noticeId, asker),
        permit: (notice) => (notice === undefined ? { code: 'NOT_FOUND' } : undefined),
        decide: (notice) => {
          if (notice === undefined) return refuse('NOT_FOUND');
          const reply = { id: notice.id, read: true };
          return notice.read ? already(reply) : change(notice, reply);
        },
        save: (_, notice, remember) => notices.markRead(notice, asker, remember),
        remember: (answer) => notices.remember(asker, answer),
      },
      { act: 'readNotice', requestHash: idempotency.requestHash },
    );
  };
