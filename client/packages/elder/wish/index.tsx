import { PageShell } from '../../../kit/page-shell';
import { useAsked } from '../../../platform/navigate';
import { AnotherTry } from './another-try';
import { NewWish } from './new-wish';

/** 我要许愿 in 关怀版: what, a photo of it, for whom, is it right. */
export default function ElderWish() {
  const { id, for: of, picked, again } = useAsked();
  return (
    <PageShell elder title="我要许愿">
      {id === undefined ? <NewWish of={of} picked={picked} again={again} /> : <AnotherTry wishId={id} />}
    </PageShell>
  );
}
