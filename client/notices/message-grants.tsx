import { View } from '@tarojs/components';
import { useState } from 'react';
import { type MessageTemplate, messageTemplateKeys } from '../../shared/notices/templates';
import { SecondButton } from '../kit/button';
import { Card } from '../kit/card';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import { codeOf } from '../platform/call-failed';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { askForMessages } from '../platform/subscribe-message';
import { grantsWords, hasGrants } from './grants-words';
import { useReportMessageGrants } from './use-report-message-grants';
import './message-grants.scss';

interface MessageGrantsProps {
  readonly grants: Readonly<Record<string, number>>;
  readonly question: string;
  readonly templates?: readonly MessageTemplate[];
}

/** WeChat carries exactly as many messages as one has allowed: he sees how many are left and may allow another. */
export const MessageGrants = ({ grants, question, templates = messageTemplateKeys }: MessageGrantsProps) => {
  const report = useReportMessageGrants();
  const [refused, setRefused] = useState(false);
  const ask = useOnceAtATime(async () => {
    // WeChat allows the question only within the tap: nothing may be awaited before it.
    const answers = await askForMessages(templates);
    setRefused(!answers.some(({ answer }) => answer.startsWith('accept')));
    if (answers.length > 0) await report.mutateAsync({ body: { answers: [...answers] } }).catch(() => undefined);
  });
  return (
    <Card>
      <View className="grants-words">
        {grantsWords(grants) ?? question}
        <View className="t-note">每同意一次，提醒一次；“消息”里总能看到。</View>
      </View>
      <SecondButton
        label={hasGrants(grants) ? '再加微信提醒' : '有进展时微信告诉我'}
        icon="bell"
        busy={report.isPending}
        onTap={ask}
      />
      {refused && <View className="grants-after t-note">没有打开微信提醒。以后想要，可以再点这里。</View>}
      {report.error && <Refused words={failureWords[codeOf(report.error)]} />}
    </Card>
  );
};
