import { PageShell } from '../../kit/page-shell';
import { Skeleton } from '../../kit/skeleton';
import { Trouble } from '../../kit/trouble';
import { codeOf } from '../../platform/call-failed';
import { useAsked } from '../../platform/navigate';
import { useWhileShown } from '../../platform/while-shown';
import { useWish } from '../../wishes/use-wish';
import { NotFound } from './not-found';
import { OneWish } from './one-wish';

/** Others act on it meanwhile. */
const askAnewMs = 30_000;

export default function Wish() {
  const { id = '' } = useAsked();
  const wish = useWish(id);
  useWhileShown(() => void wish.refetch(), askAnewMs);
  return (
    <PageShell title="心愿" onRefresh={() => wish.refetch()}>
      {wish.data ? (
        <OneWish wish={wish.data} />
      ) : wish.isError && codeOf(wish.error) === 'NOT_FOUND' ? (
        <NotFound />
      ) : wish.isError ? (
        <Trouble thrown={wish.error} onRetry={() => void wish.refetch()} />
      ) : (
        <Skeleton />
      )}
    </PageShell>
  );
}
