import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { placeKindOf } from '../../../../shared/kernel/place';
import { AnnouncementLine } from '../../../announcements/announcement-line';
import { type Board, useBoard } from '../../../announcements/use-board';
import { useMarkAnnouncementsRead } from '../../../announcements/use-mark-announcements-read';
import { usePlaceAnnouncements } from '../../../announcements/use-place-announcements';
import { aria } from '../../../kit/aria';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { CallCommunity } from '../../../people/call-community';
import { useChosenPlace } from '../../../people/chosen-place';
import { host } from '../../../platform/host';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';

const openOne = (id: string): void => goTo('board', { id });

/** Looking at the list is reading it: the mark moves to the newest shown, and what was new stays marked while one looks. */
const Latest = ({ board }: { board: Board }) => {
  const session = useSession();
  const { mutate: mark } = useMarkAnnouncementsRead();
  const [seenBefore] = useState(board.readUpTo);
  const newest = board.items[0]?.changedAt;
  useEffect(() => {
    if (session && newest !== undefined && (board.readUpTo ?? '') < newest) mark({ body: { upTo: newest } });
  }, [session, newest, board.readUpTo, mark]);
  if (board.items.length === 0)
    return <Empty drawing="letter" title="还没有公告" hint="社区、街道有事要说，会贴在这里" />;
  return (
    <RowGroup>
      {board.items.map((head) => (
        <AnnouncementLine
          key={head.id}
          head={head}
          isNew={session !== undefined && (seenBefore ?? '') < head.changedAt}
          onOpen={openOne}
        />
      ))}
    </RowGroup>
  );
};

const Archive = ({ placeId }: { placeId: string }) => {
  const all = usePlaceAnnouncements(placeId);
  return (
    <QueryView query={all}>
      {(heads) => (
        <>
          <RowGroup>
            {heads.map((head) => (
              <AnnouncementLine key={head.id} head={head} isNew={false} onOpen={openOne} />
            ))}
          </RowGroup>
          <ListFoot hasNext={all.hasNextPage} busy={all.isFetchingNextPage} onMore={() => void all.fetchNextPage()} />
        </>
      )}
    </QueryView>
  );
};

const levelWords = { district: '区', street: '街道', community: '社区', grid: '网格', building: '楼栋' } as const;

/** 公告 for whoever stands here, newest first; what is older is opened level by level. */
export const ReaderList = () => {
  const { place } = useChosenPlace();
  const board = useBoard(place?.path);
  const [open, setOpen] = useState<string>();
  const nodes = Object.values(place?.path ?? { district: host.district }).flatMap((node) => node ?? []);
  return (
    <>
      <QueryView query={board}>{(data) => <Latest board={data} />}</QueryView>
      <View className="t-section section-head" {...aria({ role: 'heading' })}>
        以前的公告
      </View>
      {nodes.map((node) => (
        <View key={node}>
          <RowGroup>
            <ListRow
              title={`${levelWords[placeKindOf(node)]}的公告`}
              expanded={node === open}
              onTap={() => setOpen(node === open ? undefined : node)}
            />
          </RowGroup>
          {node === open && <Archive placeId={node} />}
        </View>
      ))}
      <CallCommunity />
    </>
  );
};
