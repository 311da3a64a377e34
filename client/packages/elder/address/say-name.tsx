import { View } from '@tarojs/components';
import { TextField } from '../../../kit/text-field';
import { emptyResidencyDraft, faultsOf, residencyDraftSchema } from '../../../people/residency-draft';
import { useDraft } from '../../../platform/draft';
import { Ask } from '../ask';
import type { Steps } from '../steps';

interface SayNameProps {
  readonly steps: Steps;
  /** Why it was not confirmed before. */
  readonly declined: string | undefined;
}

export const SayName = ({ steps, declined }: SayNameProps) => {
  const draft = useDraft('residency', residencyDraftSchema, emptyResidencyDraft);
  const why = '社区核实后，您就可以许愿，也能找到您的网格员。';
  return (
    <Ask
      steps={steps}
      words="您叫什么名字？"
      hint={declined === undefined ? why : `上次没能核实：${declined}。请再核对一次。`}
      fault={faultsOf(draft.value, undefined).name}
    >
      {(fault) => (
        <View className="ask-own">
          <TextField
            label="姓名"
            value={draft.value.name}
            placeholder="比如 张桂兰"
            error={fault}
            onChange={(name) => draft.change({ name })}
          />
        </View>
      )}
    </Ask>
  );
};
