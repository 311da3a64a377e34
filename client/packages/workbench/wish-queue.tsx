import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishRowView, WishState } from '../../../shared/wishes/wish';
import { PrimaryButton, SecondButton, TextButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { PrimaryBar } from '../../kit/primary-bar';
import { QueryView } from '../../kit/query-view';
import { goTo } from '../../platform/navigate';
import { FoundFoot } from '../../wishes/found-foot';
import { useWishQueue } from '../../wishes/use-wish-queue';
import { DeskTable } from './desk-table';
import { Tick, type Ticking } from './tick';
import { useTicking } from './use-ticking';
import { useWideDesk } from './use-wide-desk';
import { WishCard } from './wish-card';
import { filterWords, noFilter, soughtBy, type WishFilter } from './wish-filter';
import { WishFinder } from './wish-finder';

interface RowsProps {
  readonly wishes: readonly WishRowView[];
  readonly hasMore: boolean;
  readonly ticking?: Ticking | undefined;
}

const Cards = ({ wishes, ticking }: RowsProps) =>
  wishes.map((wish) =>
    ticking === undefined ? (
      <WishCard key={wish.id} wish={wish} />
    ) : (
      <View key={wish.id} className="ticked-card">
        <Tick wish={wish} ticking={ticking} />
        <View className="ticked-card-body">
          <WishCard wish={wish} />
        </View>
      </View>
    ),
  );

export const WishRows = (props: RowsProps) => (useWideDesk() ? <DeskTable {...props} /> : <Cards {...props} />);

interface WishQueueProps {
  readonly placeId: string;
  /** He publishes here, and does not only look. */
  readonly publishes: boolean;
  readonly state: WishState;
  readonly filter: WishFilter;
  readonly onFilter: (filter: WishFilter) => void;
}

/** Those that wait for a neighbour and are kept from the wall: a list of their own, and none where there are none. */
const KeptFromWall = ({ placeId, filter }: Pick<WishQueueProps, 'placeId' | 'filter'>) => {
  const queue = useWishQueue(placeId, 'published', { ...soughtBy(filter), audience: 'members' });
  const wishes = queue.data ?? [];
  if (wishes.length === 0) return null;
  return (
    <>
      <View className="t-section">不上心愿墙</View>
      <WishRows wishes={wishes} hasMore={queue.hasNextPage} />
      {queue.hasNextPage && (
        <ListFoot hasNext busy={queue.isFetchingNextPage} onMore={() => void queue.fetchNextPage()} />
      )}
      <View className="t-section">心愿墙</View>
    </>
  );
};

const Nothing = ({ state, filter, onFilter }: Pick<WishQueueProps, 'state' | 'filter' | 'onFilter'>) =>
  filterWords(filter, state) === '' ? (
    <Empty drawing="desk" title="这一栏没有心愿" hint="有新的会出现在这里" />
  ) : (
    <Empty drawing="desk" title="这一栏没有这样的心愿" hint="换个说法，或者看看全部">
      <SecondButton label="看这一栏的全部" onTap={() => onFilter(noFilter)} />
    </Empty>
  );

/** Several that need nothing but their public words are ticked, and published together. */
const ToPublish = ({ wishes, hasMore }: RowsProps) => {
  const ticking = useTicking(wishes);
  const wide = useWideDesk();
  const [choosing, setChoosing] = useState(false);
  const { chosen, offered } = ticking;
  return (
    <>
      {!wide && offered.length > 0 && (
        <TextButton label={choosing ? '不选了' : '选几件，一起发布'} onTap={() => setChoosing(!choosing)} />
      )}
      <WishRows wishes={wishes} hasMore={hasMore} ticking={wide || choosing ? ticking : undefined} />
      {chosen.length > 0 && (wide || choosing) && (
        <PrimaryBar>
          <PrimaryButton
            label={`一起发布选中的${chosen.length}件`}
            onTap={() => goTo('publishing', { ids: chosen.join(',') })}
          />
        </PrimaryBar>
      )}
    </>
  );
};

const Queue = ({ placeId, publishes, ...props }: WishQueueProps) => {
  const List = publishes && props.state === 'submitted' ? ToPublish : WishRows;
  const sought = soughtBy(props.filter);
  const queue = useWishQueue(placeId, props.state, sought);
  return (
    <QueryView query={queue}>
      {(wishes) => {
        if (wishes.length === 0 && !queue.hasNextPage) return <Nothing {...props} />;
        return (
          <>
            <List wishes={wishes} hasMore={queue.hasNextPage} />
            <FoundFoot
              key={JSON.stringify(sought)}
              list={queue}
              found={wishes.length}
              isSeeking={filterWords(props.filter, props.state) !== ''}
            />
          </>
        );
      }}
    </QueryView>
  );
};

/** One state's wishes, the longest waiting first, as far as they are looked for. Each opens the wish's own page, where it is acted upon. */
export const WishQueue = ({ onFilter, ...props }: WishQueueProps) => (
  <>
    <WishFinder {...props} onChange={onFilter} />
    {props.state === 'published' && <KeptFromWall {...props} />}
    <Queue {...props} onFilter={onFilter} />
  </>
);
