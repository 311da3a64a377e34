import type { WishRowView, WishState } from '../../../shared/wishes/wish';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { QueryView } from '../../kit/query-view';
import { useWishQueue } from '../../wishes/use-wish-queue';
import { DeskTable } from './desk-table';
import { useWideDesk } from './use-wide-desk';
import { WishCard } from './wish-card';

const Rows = ({ wishes }: { wishes: readonly WishRowView[] }) =>
  useWideDesk() ? <DeskTable wishes={wishes} /> : wishes.map((wish) => <WishCard key={wish.id} wish={wish} />);

/** One state's wishes, the longest waiting first. Each opens the wish's own page, where it is acted upon. */
export const WishQueue = ({ placeId, state }: { placeId: string; state: WishState }) => {
  const queue = useWishQueue(placeId, state);
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
