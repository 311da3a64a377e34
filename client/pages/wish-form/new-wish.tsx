import { useMe } from '../../people/use-me';
import { useDraft } from '../../platform/draft';
import { replaceWith } from '../../platform/navigate';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { useSubmitWish } from '../../wishes/use-submit-wish';
import { bodyOf, wishDraftSchema } from '../../wishes/wish-fields';
import { sentParams } from '../wish-sent/sent-params';
import { FormBody } from './form-body';
import { NotYetResident } from './not-yet-resident';

export const NewWish = () => {
  const me = useMe();
  const draft = useDraft('wish', wishDraftSchema, { words: '' });
  const submit = useSubmitWish();
  const send = useOnceAtATime(async () => {
    const receipt = await submit.mutateAsync({ body: bodyOf(draft.value) });
    draft.clear();
    replaceWith('wishSent', sentParams(receipt));
  });
  const homeless = me.data !== undefined && me.data.home === undefined;
  const stranger = homeless || submit.error?.code === 'NOT_A_RESIDENT';
  return (
    <FormBody
      draft={draft}
      button="提交心愿"
      busy={submit.isPending}
      thrown={stranger ? null : submit.error}
      onSend={send}
      instead={stranger ? <NotYetResident pending={me.data?.residencyPending === true} /> : undefined}
    />
  );
};
