import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { Frame } from '../frame';
import { columns } from './columns';
import { OneColumn } from './one-column';
import './index.scss';

/** 看板: what is unreviewed, unclaimed, undone and unconfirmed at and under one's node, at one glance. */
export default function Overview() {
  const queries = useQueryClient();
  return (
    <Frame at="overview" onRefresh={() => queries.invalidateQueries({ queryKey: ['wish-queue'] })}>
      {({ placeId }) => (
        <View className="overview">
          {columns.map((column) => (
            <OneColumn key={`${placeId}/${column.state}`} column={column} placeId={placeId} />
          ))}
        </View>
      )}
    </Frame>
  );
}
