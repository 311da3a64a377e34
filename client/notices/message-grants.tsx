import { View } from '@tarojs/components';
import { useState } from 'react';
import { type MessageMatter, messageMatters } from '../../shared/notices/templates';
import { SecondButton } from '../kit/button';
import { Card } from '../kit/card';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import { codeOf } from '../platform/call-failed';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { askableOf, askForMessages } from '../platform/subscribe-message';
import { type Grants, grantsWords } from './grants-words';
import { matterWords } from './matter-words';
import { useReportMessageGrants } from './use-report-message-grants';
import './message-grants.scss';

interface OnMatter {
  readonly matter: MessageMatter;
}

const Asking = ({ matter, grants }: OnMatter & { grants: Grants }) => {
  const report = useReportMessageGrants();
  const [refused, setRefused] = useState(false);
  const templates = messageMatters[matter];
  const askable = askableOf(templates, grants);
  const words = grantsWords(grants, templates);
  const ask = useOnceAtATime(async () => {
    // WeChat allows the question only within the tap: nothing may be awaited before it.
    const answers = await askForMessages(askable);
    setRefused(!answers.some(({ answer }) => answer.startsWith('accept')));
    if (answers.length > 0) await report.mutateAsync({ body: { answers: [...answers] } }).catch(() => undefined);
  });
  if (words === undefined && askable.length === 0) return null;
  return (
    <Card>
      <View className="grants-words">
        {words ?? matterWords[matter]}
        {askable.length > 0 && <View className="t-note">每同意一次，提醒一次；“消息”里总能看到。</View>}
      </View>
      {askable.length > 0 && (
        <SecondButton
          label={words === undefined ? '有进展时微信告诉我' : '再加微信提醒'}
          icon="bell"
          busy={report.isPending}
          onTap={ask}
        />
      )}
      {refused && <View className="grants-after t-note">没有打开微信提醒。以后想要，可以再点这里。</View>}
      {report.error && <Refused words={failureWords[codeOf(report.error)]} />}
    </Card>
  );
};

interface MessageGrantsProps extends OnMatter {
  /** Who waits; absent until he is known. */
  readonly me: { readonly messageGrants: Grants } | undefined;
}

/**
 * WeChat carries exactly as many messages as one has allowed: wherever somebody waits he sees how many are left and may allow more.
 * Never in the way: 消息 holds everything anyway.
 */
export const MessageGrants = ({ matter, me }: MessageGrantsProps) =>
  me === undefined ? null : <Asking matter={matter} grants={me.messageGrants} />;
