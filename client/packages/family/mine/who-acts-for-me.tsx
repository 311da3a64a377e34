import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { StateLine } from '../../../kit/state-line';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { serverNow } from '../../../platform/server-time';
import { actingKindWords, consentLine } from '../../../proxies/acting-words';
import { useAgreeToBeActedFor } from '../../../proxies/use-agree-to-be-acted-for';
import { useDeclineToBeActedFor } from '../../../proxies/use-decline-to-be-acted-for';
import { useWhoActsForMe } from '../../../proxies/use-who-acts-for-me';
import { EndSheet } from './end-sheet';

/** Somebody asks: what he could do, who would know, and that it can be taken back. */
const Asked = ({ acting }: { acting: ActingView }) => {
  const agree = useAgreeToBeActedFor();
  const decline = useDeclineToBeActedFor();
  const given = { params: { agentId: acting.agentId } };
  const thrown = agree.error ?? decline.error;
  return (
    <Card title={`${acting.name}想替您办事`}>
      <StateLine icon="people" word={`${actingKindWords[acting.kind]}，等您决定`} tone="waiting" />
      <View className="family-words">
        同意后，TA能用自己的手机替您许愿、补充、确认和撤回，替您提投诉建议，也能看到这些事。每办一步都会告诉您，您随时可以取消。
      </View>
      <WhoReads words="您、TA和社区；每件事都记着是谁替谁办的" />
      {thrown && <Refused words={failureWords[thrown.code]} />}
      <PrimaryButton label="同意代办" busy={agree.isPending} onTap={() => agree.mutate(given)} />
      <SecondButton label="不同意" busy={decline.isPending} onTap={() => decline.mutate(given)} />
    </Card>
  );
};

const Active = ({ acting }: { acting: ActingView }) => {
  const [ending, setEnding] = useState(false);
  return (
    <Card title={`${acting.name}在替您办事`}>
      <StateLine icon="done" word={actingKindWords[acting.kind]} tone="done" />
      <View className="t-note">{consentLine(acting, serverNow())}</View>
      <TextButton label="取消代办" onTap={() => setEnding(true)} />
      {ending && <EndSheet acting={acting} mine onClose={() => setEnding(false)} />}
    </Card>
  );
};

/** 谁替我办事. What has ended is left out: it can do nothing any more. */
export const WhoActsForMe = ({ of }: { of?: string }) => {
  const { data = [] } = useWhoActsForMe(of);
  return (
    <>
      {data.map((acting) => {
        if (acting.state === 'asked') return <Asked key={acting.agentId} acting={acting} />;
        return acting.state === 'active' ? <Active key={acting.agentId} acting={acting} /> : null;
      })}
    </>
  );
};
