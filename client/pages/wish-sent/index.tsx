import { View } from '@tarojs/components';
import { instantSchema } from '../../../shared/kernel/instant';
import { aria } from '../../kit/aria';
import { PrimaryButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { PageShell } from '../../kit/page-shell';
import { PrimaryBar } from '../../kit/primary-bar';
import { momentWords } from '../../kit/time-words';
import { MessageGrants } from '../../notices/message-grants';
import { CallCommunity } from '../../people/call-community';
import { useMe } from '../../people/use-me';
import { goToTab, replaceWith, useAsked } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { spacedNumber } from '../../wishes/wish-words';
import './wish-sent.scss';

const Steps = ({ answer }: { answer: string }) => (
  <Card title="接下来">
    {[answer, '邻居在心愿墙上认领，来帮您', '帮好以后，请您确认'].map((words, index) => (
      <View key={words} className="sent-step">
        <View className="sent-count" {...aria({ hidden: true })}>
          {index + 1}
        </View>
        <View className="sent-words">{words}</View>
      </View>
    ))}
  </Card>
);

export default function WishSent() {
  const { id = '', number = '', due } = useAsked();
  const me = useMe();
  const dueAt = instantSchema.safeParse(due);
  const answer = dueAt.success ? `社区最晚${momentWords(dueAt.data, serverNow())}前答复您` : '社区会答复您';
  return (
    <PageShell title="已提交">
      <View className="card sent-head" {...aria({ role: 'status' })}>
        <Icon name="done" className="sent-tick" />
        <View className="t-title">心愿收到了</View>
        <View className="t-note">编号，打电话时报给社区</View>
        <View className="sent-number" {...aria({ label: `编号 ${[...number].join(' ')}` })}>
          {spacedNumber(number)}
        </View>
      </View>
      <Steps answer={answer} />
      <MessageGrants me={me.data} matter="wishToReview" />
      <CallCommunity />
      <View className="sent-home">
        <TextButton quiet label="回首页" onTap={() => goToTab('home')} />
      </View>
      <PrimaryBar>
        <PrimaryButton label="看进度" onTap={() => replaceWith('wish', { id })} />
      </PrimaryBar>
    </PageShell>
  );
}
