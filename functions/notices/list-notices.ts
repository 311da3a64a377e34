import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result } from '../../shared/kernel/result';
import type { listNotices as contract } from '../../shared/notices/contract';
import type { NoticeView } from '../../shared/notices/notice';
import type { Asked } from '../kernel/asked';
import type { Notice } from './notice';
import type { NoticeStore } from './notice-store';

const viewOf = ({ id, noticeKind, at, read, subject, message }: Notice): NoticeView => ({
  id,
  kind: noticeKind,
  at,
  read,
  subject,
  message,
});

export const listNotices =
  ({ notices }: { readonly notices: NoticeStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const page = await notices.list(actor.personId, input.query.cursor);
    return page.ok
      ? accept({ items: page.value.items.map(viewOf), next: page.value.next, unread: actor.unread })
      : page;
  };
