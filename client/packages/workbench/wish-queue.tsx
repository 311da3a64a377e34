import { View } from '@tarojs/components';
import type { WishRowView, WishState } from '../../../shared/wishes/wish';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { QueryView } from '../../kit/query-view';
import { useReferrals } from '../../wishes/use-referrals';
import { useWishQueue } from '../../wishes/use-wish-queue';
import { DeskTable } from './desk-table';
import type { Shelf } from './queue-words';
import { useWideDesk } from './use-wide-desk';
import { WishCard } from './wish-card';

const Rows = ({ wishes }: { wishes: readonly WishRowView[] }) =>
  useWideDesk() ? <DeskTable wishes={wishes} /> : wishes.map((wish) => <WishCard key={wish.id} wish={wish} />);

/** Those that wait for a neighbour and are kept from the wall: a list of their own, and none where there are none. */
const KeptFromWall = ({ placeId }: { placeId: string }) => {
  const queue = useWishQueue(placeId, 'published', 'members');
  const wishes = queue.data ?? [];
  if (wishes.length === 0) return null;
  return (
    <>
      <View className="t-section">不上心愿墙</View>
      <Rows wishes={wishes} />
      {queue.hasNextPage && (
        <ListFoot hasNext busy={queue.isFetchingNextPage} onMore={() => void queue.fetchNextPage()} />
      )}
      <View className="t-section">心愿墙</View>
    </>
  );
};

/** One state's wishes, the longest waiting first. Each opens the wish's own page, where it is acted upon. */
export const WishQueue = ({ placeId, shelf }: { placeId: string; shelf: Shelf }) => (
  <>
    {shelf === 'published' && <KeptFromWall placeId={placeId} />}
    {shelf === 'referred' ? <Referrals placeId={placeId} /> : <OneState placeId={placeId} state={shelf} />}
  </>
);

const OneState = ({ placeId, state }: { placeId: string; state: WishState }) => (
  <Queue queue={useWishQueue(placeId, state)} />
);

const Referrals = ({ placeId }: { placeId: string }) => <Queue queue={useReferrals(placeId)} />;

const Queue = ({ queue }: { queue: ReturnType<typeof useWishQueue> }) => {
  return (
    <QueryView query={queue}>
      {(wishes) => {
        if (wishes.length === 0) return <Empty drawing="desk" title="这一栏没有心愿" hint="有新的会出现在这里" />;
        return (
          <>
            <Rows wishes={wishes} />
            <ListFoot
              hasNext={queue.hasNextPage}
              busy={queue.isFetchingNextPage}
              onMore={() => void queue.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryView>
  );
};
