import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallOutcome, UnreachableView } from '../../../shared/notices/unreachable';
import { SecondButton, TextButton } from '../../kit/button';
import { CallButton } from '../../kit/call-button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { FactRow } from '../../kit/field';
import { momentWords } from '../../kit/time-words';
import { Refused } from '../../kit/trouble';
import { deliveryWords } from '../../notices/notice-words';
import { useRevealUnreachablePhone } from '../../notices/use-reveal-unreachable-phone';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { callMatterWords, outcomeWords } from './call-words';
import { callsOutbox, useSendCalls } from './calls-outbox';
import { ReasonSheet } from './reason-sheet';
import './call-card.scss';

const outcomes = Object.entries(outcomeWords) as readonly (readonly [CallOutcome, string])[];

const Phone = ({ callee }: { callee: UnreachableView }) => {
  const [asking, setAsking] = useState(false);
  const reveal = useRevealUnreachablePhone();
  const { noticeId, personId, nameMask, phoneMask } = callee;
  if (phoneMask === undefined) return <FactRow label="电话">没有留电话</FactRow>;
  if (reveal.data) return <CallButton who={nameMask} phone={reveal.data.phone} />;
  return (
    <>
      <FactRow label="电话">
        <View className="call-phone">
          <View>{phoneMask}</View>
          <TextButton label="查看电话" icon="eye" onTap={() => setAsking(true)} />
        </View>
      </FactRow>
      <ReasonSheet
        open={asking}
        title="查看电话"
        consequence="这次查看会留下记录，并告诉居民本人。"
        usual={[`电话告知，${callMatterWords(callee.kind)}`]}
        act="查看电话"
        limit={100}
        busy={reveal.isPending}
        refused={reveal.error ? failureWords[reveal.error.code] : undefined}
        onGive={(reason) =>
          reveal.mutate({ params: { noticeId, personId }, body: { reason } }, { onSuccess: () => setAsking(false) })
        }
        onClose={() => setAsking(false)}
      />
    </>
  );
};

/** Where whoever calls reads what it is about. */
const Matter = ({ subject: { type, id } }: Pick<UnreachableView, 'subject'>) => {
  if (type === 'wish') return <TextButton label="看心愿" onTap={() => goTo('wish', { id })} />;
  if (type === 'suggestion') return <TextButton label="看投诉建议" onTap={() => goTo('letter', { id })} />;
  return null;
};

/** It is on the phone at once, and in the cloud as soon as there is a network. */
const useNoting = ({ noticeId, personId, nameMask, kind }: UnreachableView) => {
  const [isFull, setFull] = useState(false);
  const send = useSendCalls();
  const note = (outcome: CallOutcome) => {
    const isKept = callsOutbox.put({ params: { noticeId, personId }, body: { outcome } }, { nameMask, kind });
    setFull(!isKept);
    if (isKept) void send();
  };
  return { isFull, note };
};

/** One person whom something waits for and whom no message reached: what it is, his number, what came of the call. */
export const CallCard = ({ callee }: { callee: UnreachableView }) => {
  const { isFull, note } = useNoting(callee);
  const { subject, lastOutcome, lastCallAt, calls } = callee;
  return (
    <Card title={`${callee.nameMask} · ${callMatterWords(callee.kind)}`}>
      <FactRow label="微信">{deliveryWords(callee) ?? '没有微信消息'}</FactRow>
      <FactRow label="通知">{momentWords(callee.at, serverNow())}</FactRow>
      {lastOutcome && lastCallAt && (
        <FactRow label="上次">{`${momentWords(lastCallAt, serverNow())}，${outcomeWords[lastOutcome]}，共${calls}次`}</FactRow>
      )}
      <Phone callee={callee} />
      <Matter subject={subject} />
      {isFull && <Refused words="手机存不下了，没有记下。请清理一些空间再点一次。" />}
      <View className="call-outcomes">
        {outcomes.map(([outcome, words]) => (
          <View key={outcome} className="call-outcome">
            <SecondButton label={words} onTap={() => note(outcome)} />
          </View>
        ))}
      </View>
    </Card>
  );
};
