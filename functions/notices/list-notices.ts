import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result } from '../../shared/kernel/result';
import type { listNotices as contract } from '../../shared/notices/contract';
import type { NoticeView } from '../../shared/notices/notice';
import type { Asked } from '../kernel/asked';
import { whyOf } from './message';
import type { Notice } from './notice';
import type { NoticeStore } from './notice-store';

const viewOf = (notice: Notice): NoticeView => {
  const { id, noticeKind, at, read, subject, message, waiting } = notice;
  const why = whyOf(notice);
  const more = { ...(why === undefined ? {} : { why }), ...(waiting === undefined ? {} : { waiting }) };
  return { id, kind: noticeKind, at, read, subject, message, ...more };
};

export const listNotices =
  ({ notices }: { readonly notices: NoticeStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const page = await notices.list(actor.personId, input.query.cursor);
    return page.ok
      ? accept({ items: page.value.items.map(viewOf), next: page.value.next, unread: actor.unread })
      : page;
  };
