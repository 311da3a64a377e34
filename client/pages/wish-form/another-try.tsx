import type { WishView } from '../../../shared/wishes/wish';
import { Banner } from '../../kit/banner';
import { Empty } from '../../kit/empty';
import { QueryView } from '../../kit/query-view';
import { useDraft } from '../../platform/draft';
import { replaceWith } from '../../platform/navigate';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { sentParams } from '../../wishes/sent-params';
import { useResubmitWish } from '../../wishes/use-resubmit-wish';
import { useWish } from '../../wishes/use-wish';
import { bodyOf, questionOf, sentPhotosOf, startOf, wishDraftSchema } from '../../wishes/wish-draft';
import { FormBody } from './form-body';

const Filled = ({ wish }: { wish: WishView }) => {
  const draft = useDraft(`wish:${wish.id}`, wishDraftSchema, startOf(wish));
  const resubmit = useResubmitWish(wish.id);
  const send = useOnceAtATime(async () => {
    const receipt = await resubmit.mutateAsync({ params: { wishId: wish.id }, body: bodyOf(draft.value) });
    draft.clear();
    replaceWith('wishSent', sentParams(receipt));
  });
  const question = questionOf(wish);
  return (
    <>
      {question && <Banner icon="reply" tone="waiting" words={`社区想问：${question}`} />}
      <FormBody
        isFiled
        draft={draft}
        button="补充好了，提交"
        busy={resubmit.isPending}
        thrown={resubmit.error}
        through={wish.through}
        sent={sentPhotosOf(wish)}
        onSend={send}
      />
    </>
  );
};

/** The same form with what was said before, under what staff would like to know. */
export const AnotherTry = ({ wishId }: { wishId: string }) => {
  const wish = useWish(wishId);
  return (
    <QueryView query={wish}>
      {(found) =>
        found.state === 'needs_info' ? (
          <Filled wish={found} />
        ) : (
          <Empty drawing="path" title="已经补充过了" hint="社区正在看，请到“进度”里看看" />
        )
      }
    </QueryView>
  );
};
