import { WhoCanSee } from '../../../kit/who-can-see';
import { useChosenPlace } from '../../../people/chosen-place';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { residencyReaders } from '../../../people/residency-readers';
import { useRequestResidency } from '../../../people/use-request-residency';
import { useDraft } from '../../../platform/draft';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { Check } from '../check';
import type { Steps } from '../steps';

export const CheckAddress = ({ steps }: { steps: Steps }) => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const { place } = useChosenPlace();
  const request = useRequestResidency();
  const building = place?.path.building;
  const isWhole = Object.keys(faultsOf(draft.value, building)).length === 0;
  const send = useOnceAtATime(async () => {
    if (building === undefined || !isWhole) return endWith('elderAddress');
    await request.mutateAsync({ body: { ...draft.value, building } });
    draft.clear();
    endWith('elderAddress');
  });
  return (
    <Check
      steps={steps}
      lines={[
        ['姓名', draft.value.name],
        ['楼栋', place?.name ?? '还没有选'],
        ['门牌', draft.value.room],
      ]}
      readers={<WhoCanSee {...residencyReaders} />}
      button="提交核实"
      busy={request.isPending}
      thrown={request.error}
      loginReason="登录后，核实结果才能告诉您本人。"
      onSend={send}
    />
  );
};
