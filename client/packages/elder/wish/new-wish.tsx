import { useEffect } from 'react';
import { useMe } from '../../../people/use-me';
import { useDraft } from '../../../platform/draft';
import { endWith, goTo, replaceWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { inForce, throughOf, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import { NotYetResident } from '../../../wishes/not-yet-resident';
import { sentParams } from '../../../wishes/sent-params';
import { useSubmitWish } from '../../../wishes/use-submit-wish';
import { bodyOf, isTooShort, wishDraftSchema } from '../../../wishes/wish-draft';
import { Check } from './check';
import { ForWhom } from './for-whom';
import { Say } from './say';
import { whomLines } from './whom-words';

/** In the page's address: each question is a page of its own, so that the phone's own back is the way back to the last one. */
type Step = 'say' | 'whom' | 'check';

const steps = 3;
const marksOf = (of: string | undefined): Record<string, string> => (of === undefined ? {} : { for: of });

const Submit = ({ of }: { of: string | undefined }) => {
  const me = useMe();
  const whom = inForce(useWhomIActFor().data);
  const draft = useDraft('wish', wishDraftSchema, { words: '' });
  const submit = useSubmitWish();
  const nothingSaid = isTooShort(draft.value);
  useEffect(() => {
    // Sent already, and come back to by the phone's own back.
    if (nothingSaid) replaceWith('elderWish');
  }, [nothingSaid]);
  const send = useOnceAtATime(async () => {
    const onBehalfOf = of === undefined ? {} : { onBehalfOf: of };
    const receipt = await submit.mutateAsync({ body: { ...bodyOf(draft.value), ...onBehalfOf } });
    draft.clear();
    endWith('elderSent', sentParams(receipt));
  });
  const homeless = of === undefined && me.data !== undefined && me.data.home === undefined;
  const stranger = homeless || submit.error?.code === 'NOT_A_RESIDENT';
  return (
    <Check
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

const SayIt = ({ of }: { of: string | undefined }) => {
  const draft = useDraft('wish', wishDraftSchema, { words: '' });
  // Whoever came from a neighbour's record has said for whom.
  const next: Step = of === undefined ? 'whom' : 'check';
  return <Say draft={draft} steps={steps} onNext={() => goTo('elderWish', { step: next, ...marksOf(of) })} />;
};

/** For oneself, or for one who agreed. */
export const NewWish = ({ step, of }: { step: string | undefined; of: string | undefined }) => {
  if (step === 'check') return <Submit of={of} />;
  if (step === 'whom') return <ForWhom onPick={(picked) => goTo('elderWish', { step: 'check', ...marksOf(picked) })} />;
  return <SayIt of={of} />;
};
