import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { NoticeView } from '../../../shared/notices/notice';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { MessageGrants } from '../../notices/message-grants';
import { NoticeRow } from '../../notices/notice-row';
import { useNotices } from '../../notices/use-notices';
import { useReadNotice } from '../../notices/use-read-notice';
import { useUnreadBadge } from '../../notices/use-unread-badge';
import { CallCommunity } from '../../people/call-community';
import { LogInFirst } from '../../people/log-in-first';
import { useMe } from '../../people/use-me';
import { useSession } from '../../platform/session';
import { useWhileShown } from '../../platform/while-shown';
import { BoardRow } from './board-row';
import { openSubject } from './open-subject';
import './index.scss';

/** WeChat pushes nothing into an open page. */
const lookAgainMs = 30_000;

const Notices = () => {
  const notices = useNotices();
  const { mutate: read } = useReadNotice();
  const open = (notice: NoticeView) => {
    if (!notice.read) read({ params: { noticeId: notice.id } });
    openSubject(notice);
  };
  return (
    <QueryView query={notices}>
      {(items) => {
        if (items.length === 0) {
          return <Empty drawing="letter" title="还没有消息" hint="事情有了进展，会在这里告诉您" />;
        }
        return (
          <>
            <View className="inbox-list">
              {items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} onOpen={open} />
              ))}
            </View>
            <ListFoot
              hasNext={notices.hasNextPage}
              busy={notices.isFetchingNextPage}
              onMore={() => void notices.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryView>
  );
};

export default function Inbox() {
  const session = useSession();
  const queries = useQueryClient();
  const me = useMe();
  useUnreadBadge(me.data?.unread ?? 0);
  const refresh = () =>
    Promise.all(['me', 'notices', 'board'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  useWhileShown(() => void (session && refresh()), lookAgainMs);
  return (
    <PageShell title="消息" tab onRefresh={refresh}>
      <BoardRow />
      {session ? (
        <>
          <MessageGrants me={me.data} matter="everything" />
          <Notices />
        </>
      ) : (
        <LogInFirst drawing="letter" title="登录后看消息" hint="您的事有了进展，会在这里告诉您" />
      )}
      <CallCommunity />
    </PageShell>
  );
}
