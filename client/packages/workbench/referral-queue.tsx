import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { QueryView } from '../../kit/query-view';
import { useReferrals } from '../../wishes/use-referrals';
import { WishRows } from './wish-queue';

/** 转介: of which nobody knows yet what came of them, those to be called first. */
export const ReferralQueue = ({ placeId }: { placeId: string }) => {
  const queue = useReferrals(placeId);
  return (
    <QueryView query={queue}>
      {(wishes) => {
        if (wishes.length === 0) return <Empty drawing="desk" title="这一栏没有心愿" hint="有新的会出现在这里" />;
        return (
          <>
            <WishRows wishes={wishes} hasMore={queue.hasNextPage} />
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
