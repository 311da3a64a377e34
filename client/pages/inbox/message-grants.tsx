import { View } from '@tarojs/components';
import { useState } from 'react';
import { type MessageTemplate, messageTemplateKeys } from '../../../shared/notices/templates';
import { SecondButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { Refused } from '../../kit/trouble';
import { useReportMessageGrants } from '../../notices/use-report-message-grants';
import { codeOf } from '../../platform/call-failed';
import { askForMessages } from '../../platform/subscribe-message';
import './message-grants.scss';

/** WeChat carries exactly as many messages as one has allowed: he sees how many are left and may allow another. */
export const MessageGrants = ({ grants }: { grants: Readonly<Record<string, number>> }) => {
  const report = useReportMessageGrants();
  const [refused, setRefused] = useState(false);
  const left = messageTemplateKeys.reduce((sum, template: MessageTemplate) => sum + (grants[template] ?? 0), 0);
  const ask = async () => {
    // WeChat allows the question only within the tap: nothing may be awaited before it.
    const answers = await askForMessages(messageTemplateKeys);
    const accepted = answers.some(({ answer }) => answer.startsWith('accept'));
    setRefused(!accepted);
    if (answers.length > 0) await report.mutateAsync({ body: { answers: [...answers] } }).catch(() => undefined);
  };
  return (
    <Card>
      <View className="grants-words">
        {left > 0 ? `有进展时，微信还会提醒您${left}次。` : '有进展时，要不要微信也提醒您一声？'}
        <View className="t-note">每同意一次，提醒一次；消息这里总能看到。</View>
      </View>
      <SecondButton
        label={left > 0 ? '再同意一次' : '同意微信提醒'}
        icon="bell"
        busy={report.isPending}
        onTap={() => void ask()}
      />
      {refused && <View className="grants-after t-note">没有打开微信提醒。以后想要，可以再点这里。</View>}
      {report.error && <Refused words={failureWords[codeOf(report.error)]} />}
    </Card>
  );
};
