import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../kit/button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { TextField } from '../../../kit/text-field';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { Question } from '../question';

export const SayName = ({ declined }: { declined: string | undefined }) => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const [tried, setTried] = useState(false);
  const { name } = faultsOf(draft.value, undefined);
  const next = () => {
    setTried(true);
    if (name === undefined) goTo('elderAddress', { step: 'door' });
  };
  const why = '社区核实后，您就可以许愿，也能找到您的网格员。';
  return (
    <>
      <Question
        step={[1, 3]}
        words="您叫什么名字？"
        hint={declined === undefined ? why : `上次没能核实：${declined}。请再核对一次。`}
      >
        <View className="ask-own">
          <TextField
            label="姓名"
            value={draft.value.name}
            placeholder="比如 张桂兰"
            error={tried ? name : undefined}
            onChange={(typed) => draft.change({ name: typed })}
          />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" onTap={next} />
      </PrimaryBar>
    </>
  );
};
