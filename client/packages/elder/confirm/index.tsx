import type { WishView } from '../../../../shared/wishes/wish';
import { PrimaryButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { PrimaryBar } from '../../../kit/primary-bar';
import { QueryView } from '../../../kit/query-view';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { useWish } from '../../../wishes/use-wish';
import { marksOf, useSteps } from '../steps';
import { CheckAndConfirm } from './check-and-confirm';
import { IsItDone, NotYet } from './is-it-done';
import { SayThanks } from './say-thanks';
import { Stars, starsIn } from './stars';

interface QuestionsProps {
  readonly wish: WishView;
  readonly stars: string | undefined;
  readonly open: string | undefined;
}

const Questions = ({ wish, stars, open }: QuestionsProps) => {
  const rating = starsIn(stars);
  const marks = marksOf({ id: wish.id, stars: rating === undefined ? undefined : stars });
  const steps = useSteps('elderConfirm', ['done', 'stars', 'thanks', 'check'], marks);
  if (steps.step === 'stars') return <Stars steps={steps} />;
  if (steps.step === 'thanks' && rating !== undefined) return <SayThanks wish={wish} steps={steps} />;
  if (steps.step === 'check' && rating !== undefined)
    return <CheckAndConfirm wish={wish} rating={rating} agrees={open === 'yes'} steps={steps} />;
  return <IsItDone wish={wish} steps={steps} />;
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
            step === 'not-yet' ? (
              <NotYet />
            ) : (
              <Questions wish={found} stars={stars} open={open} />
            )
          ) : (
            <Over completed={found.state === 'completed'} />
          )
        }
      </QueryView>
    </PageShell>
  );
}
