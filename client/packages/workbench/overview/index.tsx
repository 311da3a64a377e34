import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { useWishBoard } from '../../../wishes/use-wish-board';
import { Frame } from '../frame';
import { OneColumn } from './one-column';
import { ReferredColumn } from './referred-column';
import './index.scss';

const Columns = ({ placeId }: { placeId: string }) => (
  <QueryView query={useWishBoard(placeId)}>
    {(shelves) => (
      <View className="overview">
        {shelves.map((shelf) => (
          <OneColumn key={shelf.state} placeId={placeId} {...shelf} />
        ))}
        <ReferredColumn placeId={placeId} />
      </View>
    )}
  </QueryView>
);

/** 看板: what is unreviewed, unclaimed, undone, unconfirmed and referred at and under one's node, at one glance. */
export default function Overview() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['wish-queue', 'referrals'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="overview" onRefresh={refresh}>
      {({ placeId, readsWishes }) => (
        <>
          {readsWishes && <Columns key={placeId} placeId={placeId} />}
          {readsWishes && (
            <RowGroup>
              <ListRow
                icon="list"
                title="导出一个月的心愿（表格）"
                note="不含姓名、电话和居民原话"
                onTap={() => goTo('months', { place: placeId })}
              />
            </RowGroup>
          )}
        </>
      )}
    </Frame>
  );
}
