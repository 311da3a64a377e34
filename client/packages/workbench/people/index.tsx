import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { aria } from '../../../kit/aria';
import { ListRow, RowGroup } from '../../../kit/list-row';
import type { Desk } from '../../../people/desk';
import { useResidencies } from '../../../people/use-residencies';
import { replaceWith } from '../../../platform/navigate';
import { Frame } from '../frame';
import { WhoServes } from './who-serves';
import './index.scss';

/** How many wait, and the way to them; they are looked at in 审核. */
const Waiting = ({ placeId }: { placeId: string }) => {
  const { data, hasNextPage } = useResidencies(placeId);
  const words = data && (data.length > 0 ? `${data.length}${hasNextPage ? '+' : ''}位` : '没有');
  return (
    <RowGroup>
      <ListRow
        icon="building"
        title="等待核实的居民"
        aside={words}
        onTap={() => replaceWith('review', { side: 'residencies' })}
      />
    </RowGroup>
  );
};

export default function People() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['residencies', 'places'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="people" onRefresh={refresh}>
      {(desk: Desk) => (
        <>
          {desk.decidesResidency && <Waiting placeId={desk.placeId} />}
          <View className="people-heading t-section" {...aria({ role: 'heading' })}>
            谁在哪里服务
          </View>
          <WhoServes key={desk.placeId} desk={desk} />
        </>
      )}
    </Frame>
  );
}
