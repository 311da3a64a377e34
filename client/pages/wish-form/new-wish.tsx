import { useState } from 'react';
import { useMe } from '../../people/use-me';
import { useDraft } from '../../platform/draft';
import { replaceWith } from '../../platform/navigate';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { ForWhom } from '../../proxies/for-whom';
import { inForce, throughOf, useWhomIActFor } from '../../proxies/use-whom-i-act-for';
import { NotYetResident } from '../../wishes/not-yet-resident';
import { sentParams } from '../../wishes/sent-params';
import { useSubmitWish } from '../../wishes/use-submit-wish';
import { bodyOf, type WishDraft, wishDraftSchema } from '../../wishes/wish-draft';
import { FormBody } from './form-body';

interface NewWishProps {
  readonly given?: string | undefined;
  /** Where it lies on the phone, and with which words it begins. */
  readonly name?: string;
  readonly start?: WishDraft;
}

/** For oneself, or for one who agreed. */
export const NewWish = ({ given, name = 'wish', start = { words: '' } }: NewWishProps) => {
  const me = useMe();
  const whom = inForce(useWhomIActFor().data);
  const [of, setOf] = useState(given);
  const draft = useDraft(name, wishDraftSchema, start);
  const submit = useSubmitWish();
  const send = useOnceAtATime(async () => {
    const onBehalfOf = of === undefined ? {} : { onBehalfOf: of };
    const receipt = await submit.mutateAsync({ body: { ...bodyOf(draft.value), ...onBehalfOf } });
    draft.clear();
    replaceWith('wishSent', sentParams(receipt));
  });
  const homeless = of === undefined && me.data !== undefined && me.data.home === undefined;
  const stranger = homeless || submit.error?.code === 'NOT_A_RESIDENT';
  // A refusal on one person's account says nothing of the next.
  const pick = (picked: string | undefined) => {
    submit.reset();
    setOf(picked);
  };
  return (
    <>
      <ForWhom label="替谁许愿" given={given} value={of} onPick={pick} />
      <FormBody
        draft={draft}
        button={of === undefined ? '提交心愿' : '替TA提交心愿'}
        busy={submit.isPending}
        thrown={stranger ? null : submit.error}
        through={throughOf(of, whom)}
        onSend={send}
        instead={stranger ? <NotYetResident pending={me.data?.residencyPending === true} /> : undefined}
      />
    </>
  );
};
