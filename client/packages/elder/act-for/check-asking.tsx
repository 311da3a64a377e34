import type { Guardian } from '../../../../shared/kernel/consent';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useDraft } from '../../../platform/draft';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { guardianConsentOf, guardianWords } from '../../../privacy/guardian-asked';
import { actingKindWords } from '../../../proxies/acting-words';
import {
  askingBodyOf,
  askingDraftSchema,
  askingFaults,
  askingReaders,
  askingRefusedWords,
  emptyAskingDraft,
} from '../../../proxies/asking-to-act';
import { useAskToActFor } from '../../../proxies/use-ask-to-act-for';
import { Check } from '../check';
import { type Steps, useBeginAnew } from '../steps';

interface CheckAskingProps {
  readonly steps: Steps;
  readonly known: string | undefined;
  readonly guardian: Guardian | undefined;
}

export const CheckAsking = ({ steps, known, guardian }: CheckAskingProps) => {
  const draft = useDraft('acting', askingDraftSchema, emptyAskingDraft);
  const ask = useAskToActFor();
  const said = { ...draft.value, ownName: known ?? draft.value.ownName };
  const isGuardian = said.kind === 'guardian';
  const body = { ...askingBodyOf(said), ...(isGuardian ? guardianConsentOf(guardian) : {}) };
  const isMissing = Object.keys(askingFaults(said)).length > 0 || (isGuardian && guardian === undefined);
  useBeginAnew(isMissing, 'elderActFor');
  const send = useOnceAtATime(async () => {
    await ask.mutateAsync({ body });
    draft.clear();
    endWith('elderActFor', { step: 'sent' });
  });
  return (
    <Check
      steps={steps}
      lines={[
        ['替谁办', body.name],
        ['家人的编号', `${body.number.slice(0, 4)} ${body.number.slice(4)}`],
        ['您的姓名', body.ownName],
        ['您是TA的', actingKindWords[said.kind]],
        ...(isGuardian && guardian !== undefined ? [['谁同意了', guardianWords[guardian]] as const] : []),
        [
          '家人同意以后',
          '您能用自己的手机替TA许愿、补充、确认、撤回，替TA提投诉建议，也看得到这些事。每办一步都会告诉TA',
        ],
        ['怎么停', '家人或您在“亲友代办”里点一下，或者打电话给社区，马上就停'],
      ]}
      readers={<WhoReads words={askingReaders} />}
      button="请家人同意"
      busy={ask.isPending}
      thrown={ask.error}
      loginReason="登录后，家人才知道是谁在问。"
      onSend={send}
      {...(ask.error ? { refused: <Refused words={askingRefusedWords(ask.error.code)} /> } : {})}
    />
  );
};
