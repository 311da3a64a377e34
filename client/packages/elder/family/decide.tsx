import { View } from '@tarojs/components';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Refused } from '../../../kit/trouble';
import { goBack } from '../../../platform/navigate';
import { actingKindWords } from '../../../proxies/acting-words';
import { useAgreeToBeActedFor } from '../../../proxies/use-agree-to-be-acted-for';
import { useDeclineToBeActedFor } from '../../../proxies/use-decline-to-be-acted-for';
import { Question } from '../question';
import { SaidAgain } from '../said-again';

/** Somebody asks: who, what he could do, who would know, how it is taken back. */
export const Decide = ({ acting }: { acting: ActingView }) => {
  const agree = useAgreeToBeActedFor();
  const decline = useDeclineToBeActedFor();
  const given = { params: { agentId: acting.agentId } };
  const after = { onSuccess: goBack };
  const thrown = agree.error ?? decline.error;
  return (
    <Question words={`同意${acting.name}替您办事吗？`} hint="不认识这个人，请点“不同意”。">
      <SaidAgain
        lines={[
          ['是谁', `${acting.name}，说是您的${actingKindWords[acting.kind]}`],
          [
            '同意以后',
            'TA能用自己的手机替您许愿、补充、确认、撤回，替您提投诉建议，也看得到这些事。每办一步都会告诉您',
          ],
          ['谁会知道', '您、TA和社区；每件事都记着是谁替谁办的'],
          ['怎么停', '在“请家人帮我办”里点一下，或者打电话给社区，马上就停'],
        ]}
      />
      {thrown && <Refused words={failureWords[thrown.code]} />}
      <View className="ask-own">
        <PrimaryButton label="同意代办" busy={agree.isPending} onTap={() => agree.mutate(given, after)} />
      </View>
      <View className="ask-own">
        <SecondButton label="不同意" busy={decline.isPending} onTap={() => decline.mutate(given, after)} />
      </View>
    </Question>
  );
};
