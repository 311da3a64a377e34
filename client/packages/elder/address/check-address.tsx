import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { LoginSheet, useLogin } from '../../../kit/login-sheet';
import { PrimaryBar } from '../../../kit/primary-bar';
import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { useChosenPlace } from '../../../people/chosen-place';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { residencyReaders } from '../../../people/residency-readers';
import { useRequestResidency } from '../../../people/use-request-residency';
import { useDraft } from '../../../platform/draft';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { Question } from '../question';
import { SaidAgain } from '../said-again';

export const CheckAddress = () => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const { place } = useChosenPlace();
  const request = useRequestResidency();
  const login = useLogin();
  const building = place?.path.building;
  const isWhole = Object.keys(faultsOf(draft.value, building)).length === 0;
  const send = useOnceAtATime(async () => {
    if (building === undefined || !isWhole) return endWith('elderAddress');
    await request.mutateAsync({ body: { ...draft.value, building } });
    draft.clear();
    endWith('elderAddress');
  });
  return (
    <>
      <Question step={[3, 3]} words="请您看一看，对不对？" hint="不对，点上面的“返回”改。">
        <SaidAgain
          lines={[
            ['姓名', draft.value.name],
            ['楼栋', place?.name ?? '还没有选'],
            ['门牌', draft.value.room],
          ]}
        />
        <WhoCanSee {...residencyReaders} />
        {request.error && <Refused words={failureWords[request.error.code]} />}
      </Question>
      <PrimaryBar>
        <PrimaryButton label="提交核实" busy={request.isPending} onTap={() => login.before(send)} />
      </PrimaryBar>
      <LoginSheet reason="登录后，核实结果才能告诉您本人。" {...login.sheet} />
    </>
  );
};
