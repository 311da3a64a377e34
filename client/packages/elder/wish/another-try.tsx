import type { WishView } from '../../../../shared/wishes/wish';
import { Empty } from '../../../kit/empty';
import { QueryView } from '../../../kit/query-view';
import { useDraft } from '../../../platform/draft';
import { endWith, goTo } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { sentParams } from '../../../wishes/sent-params';
import { useResubmitWish } from '../../../wishes/use-resubmit-wish';
import { useWish } from '../../../wishes/use-wish';
import { bodyOf, questionOf, startOf, wishDraftSchema } from '../../../wishes/wish-draft';
import { Check } from './check';
import { Say } from './say';

const steps = 2;

const Filled = ({ wish, step }: { wish: WishView; step: string | undefined }) => {
  const draft = useDraft(`wish:${wish.id}`, wishDraftSchema, startOf(wish));
  const resubmit = useResubmitWish(wish.id);
  const send = useOnceAtATime(async () => {
    const receipt = await resubmit.mutateAsync({ params: { wishId: wish.id }, body: bodyOf(draft.value) });
    draft.clear();
    endWith('elderSent', sentParams(receipt));
  });
  const question = questionOf(wish);
  if (step !== 'check') {
    const next = () => goTo('elderWish', { id: wish.id, step: 'check' });
    return <Say draft={draft} steps={steps} question={question ?? '还缺一点，请补充'} onNext={next} />;
  }
  return (
    <Check
      said={draft.value}
      whom={[['在哪里', wish.communityName]]}
      steps={steps}
      button="补充好了，提交"
      busy={resubmit.isPending}
      thrown={resubmit.error}
      through={wish.through}
      onSend={send}
    />
  );
};

/** What was said before, under what staff would like to know. */
export const AnotherTry = ({ wishId, step }: { wishId: string; step: string | undefined }) => {
  const wish = useWish(wishId);
  return (
    <QueryView query={wish}>
      {(found) =>
        found.state === 'needs_info' ? (
          <Filled wish={found} step={step} />
        ) : (
          <Empty drawing="path" title="已经补充过了" hint="社区正在看，请到“我的事”里看看" />
        )
      }
    </QueryView>
  );
};
