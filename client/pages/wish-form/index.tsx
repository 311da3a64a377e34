import { PageShell } from '../../kit/page-shell';
import { useAsked } from '../../platform/navigate';
import { AnotherTry } from './another-try';
import { NewWish } from './new-wish';
import { OnceMore } from './once-more';

export default function WishForm() {
  const { id, again, for: given } = useAsked();
  return (
    <PageShell title="我要许愿">
      {id !== undefined ? (
        <AnotherTry wishId={id} />
      ) : again !== undefined ? (
        <OnceMore wishId={again} />
      ) : (
        <NewWish given={given} />
      )}
    </PageShell>
  );
}
