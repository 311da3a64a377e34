import { PageShell } from '../../kit/page-shell';
import { useAsked } from '../../platform/navigate';
import { AnotherTry } from './another-try';
import { NewWish } from './new-wish';

export default function WishForm() {
  const { id, for: given } = useAsked();
  return (
    <PageShell title="我要许愿">{id === undefined ? <NewWish given={given} /> : <AnotherTry wishId={id} />}</PageShell>
  );
}
