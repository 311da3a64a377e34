import { View } from '@tarojs/components';
import type { BoardState } from '../../../../shared/wishes/board';
import { SecondButton } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { type QueueSought, useWishQueue } from '../../../wishes/use-wish-queue';
import { WishCard } from '../wish-card';
import { lateWords } from '../wish-filter';
import { columnTitles, countWords, shown } from './columns';

interface ColumnProps {
  readonly placeId: string;
  readonly state: BoardState;
  readonly count: number;
  /** How many of them have waited too long. */
  readonly late: number;
}

const Longest = ({ placeId, state, sought }: Pick<ColumnProps, 'placeId' | 'state'> & { sought: QueueSought }) => (
  <QueryView query={useWishQueue(placeId, state, sought)}>
    {(wishes) => wishes.slice(0, shown).map((wish) => <WishCard key={wish.id} wish={wish} />)}
  </QueryView>
);

/** Where the wishes of one state stand: how many, how many of them too long, those or else the longest waiting, and the way to all. */
export const OneColumn = ({ placeId, state, count, late }: ColumnProps) => (
  <View className="overview-column">
    <View className="overview-head">
      <View className="t-section">{columnTitles[state]}</View>
      <View className="overview-count">{countWords(count)}</View>
    </View>
    {late > 0 && (
      <View className="overview-late">
        <Icon name="alert" />
        <View>{`${countWords(late)}件${lateWords[state]}`}</View>
      </View>
    )}
    {count > 0 && <Longest placeId={placeId} state={state} sought={late > 0 ? { only: 'late' } : {}} />}
    {late > 0 && (
      <SecondButton label={`看这${countWords(late)}件`} onTap={() => goTo('review', { state, only: 'late' })} />
    )}
    {count > Math.min(shown, late || shown) && (
      <SecondButton label={`看全部${countWords(count)}件`} onTap={() => goTo('review', { state })} />
    )}
  </View>
);
