import type { WishView } from '../../../../shared/wishes/wish';
import { PrimaryButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { PrimaryBar } from '../../../kit/primary-bar';
import { QueryView } from '../../../kit/query-view';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { useWish } from '../../../wishes/use-wish';
import { CheckAndConfirm } from './check-and-confirm';
import { IsItDone, NotYet } from './is-it-done';
import { SayThanks } from './say-thanks';
import { Stars, starsIn } from './stars';

interface StepProps {
  readonly wish: WishView;
  readonly step: string | undefined;
  readonly stars: string | undefined;
  readonly open: string | undefined;
}

/** In the page's address: each question is a page of its own, so that the phone's own back is the way back to the last one. */
const Step = ({ wish, step, stars, open }: StepProps) => {
  const rating = starsIn(stars);
  if (step === 'not-yet') return <NotYet />;
  if (step === 'stars') return <Stars wishId={wish.id} />;
  if (step === 'thanks' && rating !== undefined) return <SayThanks wish={wish} rating={rating} />;
  if (step === 'check' && rating !== undefined)
    return <CheckAndConfirm wish={wish} rating={rating} agrees={open === 'yes'} />;
  return <IsItDone wish={wish} />;
};

const Over = ({ completed }: { completed: boolean }) => (
  <>
    <Empty
      drawing="path"
      title={completed ? '心愿达成' : '现在不用您确认'}
      hint={completed ? '谢谢您的确认，也谢谢这位邻居。' : '办到哪一步了，请到“我的事”里看看。'}
    />
    <PrimaryBar>
      <PrimaryButton label="看我的事" onTap={() => replaceWith('elderMatters')} />
    </PrimaryBar>
  </>
);

/** 确认并评价 in 关怀版: is it done, how was it, a word of thanks, is it right. */
export default function ElderConfirm() {
  const { id = '', step, stars, open } = useAsked();
  const wish = useWish(id);
  return (
    <PageShell elder title="确认办好了" onRefresh={() => wish.refetch()}>
      <QueryView query={wish}>
        {(found) =>
          found.state === 'delivered' && found.relations.includes('author') ? (
            <Step wish={found} step={step} stars={stars} open={open} />
          ) : (
            <Over completed={found.state === 'completed'} />
          )
        }
      </QueryView>
    </PageShell>
  );
}
