import { View } from '@tarojs/components';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Refused } from '../../../kit/trouble';
import { goBack } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { actingKindWords, consentWords } from '../../../proxies/acting-words';
import { useRevokeActingFor } from '../../../proxies/use-revoke-acting-for';
import { Question } from '../question';
import { SaidAgain } from '../said-again';
import { spokenMoment } from '../spoken-moment';

/** Since when and how he agreed; a record of a newer cloud may leave it open. */
const sinceWords = ({ since, consent }: ActingView): string =>
  since === undefined || consent === undefined
    ? '您同意过'
    : `${spokenMoment(since, serverNow())}，${consentWords[consent]}`;

/** What ends says what follows: at once, and what was done before stays. */
export const End = ({ acting }: { acting: ActingView }) => {
  const revoke = useRevokeActingFor();
  const { principalId, agentId, name, kind } = acting;
  const send = () => revoke.mutate({ params: { principalId, agentId }, body: {} }, { onSuccess: goBack });
  return (
    <Question words={`不要${name}替您办了吗？`}>
      <SaidAgain
        lines={[
          ['是谁', `${name}，您的${actingKindWords[kind]}`],
          ['从什么时候', sinceWords(acting)],
          ['取消以后', `马上生效：${name}不能再替您办事，也看不到您的心愿。已经办过的事不变`],
          ['谁会知道', '您、对方和社区'],
        ]}
      />
      {revoke.error && <Refused words={failureWords[revoke.error.code]} />}
      <View className="ask-own">
        <PrimaryButton label={`取消${name}的代办`} busy={revoke.isPending} onTap={send} />
      </View>
      <View className="ask-own">
        <SecondButton label="不取消，返回" onTap={goBack} />
      </View>
    </Question>
  );
};
