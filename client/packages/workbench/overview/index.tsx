import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { goTo } from '../../../platform/navigate';
import { Frame } from '../frame';
import { columns } from './columns';
import { OneColumn } from './one-column';
import './index.scss';

/** 看板: what is unreviewed, unclaimed, undone, unconfirmed and referred at and under one's node, at one glance. */
export default function Overview() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['wish-queue', 'referrals'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="overview" onRefresh={refresh}>
      {({ placeId, readsWishes }) => (
        <>
          <View className="overview">
            {columns.map((column) => (
              <OneColumn key={`${placeId}/${column.state}`} column={column} placeId={placeId} />
            ))}
          </View>
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
