import type { WishRowView } from '../../../../shared/wishes/wish';
import { Empty } from '../../../kit/empty';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { Skeleton } from '../../../kit/skeleton';
import { momentWords } from '../../../kit/time-words';
import { Trouble } from '../../../kit/trouble';
import { useUnreachable } from '../../../notices/use-unreachable';
import type { Desk } from '../../../people/desk';
import { useResidencies } from '../../../people/use-residencies';
import { replaceWith } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { useWishQueue } from '../../../wishes/use-wish-queue';
import { CallList } from '../call-list';
import { WishCard } from '../wish-card';
import { Duty } from './duty';

/** How many of each kind this page shows; the rest is in 审核. */
const shown = 3;

const countOf = (items: readonly unknown[], hasMore: boolean): string => `${items.length}${hasMore ? '+' : ''}`;
const cardsOf = (wishes: readonly WishRowView[]) =>
  wishes.slice(0, shown).map((wish) => <WishCard key={wish.id} wish={wish} />);

const useWork = ({ placeId, readsWishes, decidesResidency }: Desk) => {
  const wishPlace = readsWishes ? placeId : undefined;
  const toReview = useWishQueue(wishPlace, 'submitted');
  const delivered = useWishQueue(wishPlace, 'delivered');
  const residencies = useResidencies(decidesResidency ? placeId : undefined);
  const unreachable = useUnreachable(decidesResidency ? placeId : undefined);
  const asked = [toReview, delivered, residencies, unreachable];
  return {
    review: { items: toReview.data ?? [], hasMore: toReview.hasNextPage },
    toCall: { items: (delivered.data ?? []).filter(({ toCall }) => toCall), hasMore: false },
    residencies: { items: residencies.data ?? [], hasMore: residencies.hasNextPage },
    calls: { items: unreachable.data ?? [], query: unreachable },
    failed: asked.find(({ isError, data }) => isError && data === undefined),
    waiting: asked.some(({ isLoading }) => isLoading),
    retry: () => Promise.all(asked.filter(({ isError }) => isError).map(({ refetch }) => refetch())),
  };
};

/** 今日: to review, to call back, to confirm; the oldest first, and nothing where nothing waits. */
export const Work = ({ desk }: { desk: Desk }) => {
  const { review, toCall, residencies, calls, failed, waiting, retry } = useWork(desk);
  if (failed) return <Trouble thrown={failed.error} onRetry={() => void retry()} />;
  if (waiting) return <Skeleton />;
  const all = [review, toCall, residencies, calls];
  if (all.every(({ items }) => items.length === 0)) {
    return <Empty drawing="desk" title="今天没有待办" hint="有新的心愿或住址要看，会出现在这里" />;
  }
  const allOf = (state: string) => () => replaceWith('review', { state });
  const toResidencies = () => replaceWith('review', { side: 'residencies' });
  return (
    <>
      {toCall.items.length > 0 && (
        <Duty title="待回访" count={countOf(toCall.items, toCall.hasMore)} onAll={allOf('delivered')}>
          {cardsOf(toCall.items)}
        </Duty>
      )}
      {review.items.length > 0 && (
        <Duty title="待审核" count={countOf(review.items, review.hasMore)} onAll={allOf('submitted')}>
          {cardsOf(review.items)}
        </Duty>
      )}
      {residencies.items.length > 0 && (
        <Duty title="住址待核实" count={countOf(residencies.items, residencies.hasMore)} onAll={toResidencies}>
          <RowGroup>
            {residencies.items.slice(0, shown).map(({ id, nameMask, buildingName, requestedAt }) => (
              <ListRow
                key={id}
                icon="building"
                title={`${nameMask} · ${buildingName}`}
                note={`${momentWords(requestedAt, serverNow())}提交`}
                onTap={toResidencies}
              />
            ))}
          </RowGroup>
        </Duty>
      )}
      {calls.items.length > 0 && <CallList callees={calls.items} query={calls.query} />}
    </>
  );
};
