import { QueryView } from '../../../kit/query-view';
import { useMe } from '../../../people/use-me';
import { useDraft } from '../../../platform/draft';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { inForce, throughOf, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import { NotYetResident } from '../../../wishes/not-yet-resident';
import { sentParams } from '../../../wishes/sent-params';
import { useSubmitWish } from '../../../wishes/use-submit-wish';
import { useWish } from '../../../wishes/use-wish';
import { againOf, bodyOf, isTooShort, type WishDraft, wishDraftSchema } from '../../../wishes/wish-draft';
import { marksOf, type Steps, useBeginAnew, useSteps } from '../steps';
import { AddPhotos } from './add-photos';
import { CheckWish } from './check';
import { ForWhom } from './for-whom';
import { Say } from './say';
import { whomLines } from './whom-words';

export interface Asked {
  /** For whom; absent: for oneself. */
  readonly of: string | undefined;
  /** He was picked on the way, and not named by whoever sent one here. */
  readonly picked: string | undefined;
  /** The wish that is wished once more. */
  readonly again: string | undefined;
}

interface WrittenProps extends Asked {
  /** Where it lies on the phone, and with which words it begins. */
  readonly name: string;
  readonly start: WishDraft;
}

const useWritten = ({ name, start }: Pick<WrittenProps, 'name' | 'start'>) => useDraft(name, wishDraftSchema, start);

const Submit = ({ steps, ...written }: WrittenProps & { steps: Pick<Steps, 'count'> }) => {
  const { of, again } = written;
  const me = useMe();
  const whom = inForce(useWhomIActFor().data);
  const draft = useWritten(written);
  const submit = useSubmitWish();
  useBeginAnew(isTooShort(draft.value), 'elderWish', marksOf({ again }));
  const send = useOnceAtATime(async () => {
    const onBehalfOf = of === undefined ? {} : { onBehalfOf: of };
    const receipt = await submit.mutateAsync({ body: { ...bodyOf(draft.value), ...onBehalfOf } });
    draft.clear();
    endWith('elderSent', sentParams(receipt));
  });
  const homeless = of === undefined && me.data !== undefined && me.data.home === undefined;
  const stranger = homeless || submit.error?.code === 'NOT_A_RESIDENT';
  return (
    <CheckWish
      said={draft.value}
      whom={whomLines(me.data, of, whom)}
      steps={steps}
      button={of === undefined ? '提交心愿' : '替TA提交心愿'}
      busy={submit.isPending}
      thrown={stranger ? null : submit.error}
      through={throughOf(of, whom)}
      onSend={send}
      instead={stranger ? <NotYetResident pending={me.data?.residencyPending === true} /> : undefined}
    />
  );
};

const SayIt = ({ steps, ...written }: WrittenProps & { steps: Steps }) => (
  <Say draft={useWritten(written)} steps={steps} />
);
const AddTo = ({ steps, ...written }: WrittenProps & { steps: Steps }) => (
  <AddPhotos draft={useWritten(written)} steps={steps} />
);

/** Whoever came from a neighbour's record has said for whom. */
const Questions = (written: WrittenProps) => {
  const { of, picked, again } = written;
  const isAsked = of === undefined || picked !== undefined;
  const steps = useSteps(
    'elderWish',
    isAsked ? ['say', 'photos', 'whom', 'check'] : ['say', 'photos', 'check'],
    marksOf({ again, ...(picked === undefined ? { for: of } : {}) }),
  );
  if (steps.step === 'check') return <Submit {...written} steps={steps} />;
  if (steps.step === 'photos') return <AddTo {...written} steps={steps} />;
  if (steps.step === 'whom')
    return <ForWhom steps={steps} onPick={(id) => steps.next(id === undefined ? {} : { for: id, picked: 'yes' })} />;
  return <SayIt {...written} steps={steps} />;
};

/** A wish that ended without a neighbour begins with what it said. */
const OnceMore = ({ wishId, ...asked }: Asked & { wishId: string }) => (
  <QueryView query={useWish(wishId)}>
    {(found) => <Questions {...asked} name={`again:${wishId}`} start={againOf(found)} />}
  </QueryView>
);

/** For oneself, or for one who agreed; new, or once more. */
export const NewWish = (asked: Asked) =>
  asked.again === undefined ? (
    <Questions {...asked} name="wish" start={{ words: '' }} />
  ) : (
    <OnceMore {...asked} wishId={asked.again} />
  );
