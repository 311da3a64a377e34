import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { useWishBoard } from '../../../wishes/use-wish-board';
import { Frame } from '../frame';
import { OneColumn } from './one-column';
import './index.scss';

const Columns = ({ placeId }: { placeId: string }) => (
  <QueryView query={useWishBoard(placeId)}>
    {(shelves) => (
      <View className="overview">
        {shelves.map((shelf) => (
          <OneColumn key={shelf.state} placeId={placeId} {...shelf} />
        ))}
      </View>
    )}
  </QueryView>
);

/** 看板: what is unreviewed, unclaimed, undone and unconfirmed at and under one's node, at one glance. */
export default function Overview() {
  const queries = useQueryClient();
  return (
    <Frame at="overview" onRefresh={() => queries.invalidateQueries({ queryKey: ['wish-queue'] })}>
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
