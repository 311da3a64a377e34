import type { WishView } from '../../../../shared/wishes/wish';
import { Empty } from '../../../kit/empty';
import { QueryView } from '../../../kit/query-view';
import { useDraft } from '../../../platform/draft';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { sentParams } from '../../../wishes/sent-params';
import { useResubmitWish } from '../../../wishes/use-resubmit-wish';
import { useWish } from '../../../wishes/use-wish';
import { bodyOf, questionOf, sentPhotosOf, startOf, wishDraftSchema } from '../../../wishes/wish-draft';
import { useSteps } from '../steps';
import { AddPhotos } from './add-photos';
import { CheckWish } from './check';
import { Say } from './say';

const Filled = ({ wish }: { wish: WishView }) => {
  const draft = useDraft(`wish:${wish.id}`, wishDraftSchema, startOf(wish));
  const steps = useSteps('elderWish', ['say', 'photos', 'check'], { id: wish.id });
  const resubmit = useResubmitWish(wish.id);
  const send = useOnceAtATime(async () => {
    const receipt = await resubmit.mutateAsync({ params: { wishId: wish.id }, body: bodyOf(draft.value) });
    draft.clear();
    endWith('elderSent', sentParams(receipt));
  });
  if (steps.step === 'say')
    return <Say draft={draft} steps={steps} question={questionOf(wish) ?? '还缺一点，请补充'} />;
  if (steps.step === 'photos') return <AddPhotos draft={draft} steps={steps} sent={sentPhotosOf(wish)} />;
  return (
    <CheckWish
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
export const AnotherTry = ({ wishId }: { wishId: string }) => {
  const wish = useWish(wishId);
  return (
    <QueryView query={wish}>
      {(found) =>
        found.state === 'needs_info' ? (
          <Filled wish={found} />
        ) : (
          <Empty drawing="path" title="已经补充过了" hint="社区正在看，请到“我的事”里看看" />
        )
      }
    </QueryView>
  );
};
