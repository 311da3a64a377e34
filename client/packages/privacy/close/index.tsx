import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { CallCommunity } from '../../../people/call-community';
import { LogInFirst } from '../../../people/log-in-first';
import { goBack, goTo, goToTab } from '../../../platform/navigate';
import { logOut, useSession } from '../../../platform/session';
import { useCloseAccount } from '../../../privacy/use-close-account';
import { WhatIsOpen } from './what-is-open';
import '../page.scss';

const goes = [
  '姓名、住址、门牌、手机号、微信标识：马上删除。',
  '您写的话、照片、收到的消息、同意的记录：马上删除。',
  '您的身份（居民、党员等）：马上结束。',
] as const;
const stays = '办过的事只留下类别、社区和日期，用来统计，认不出是您。';

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <Card title={title}>
    {lines.map((line) => (
      <View key={line} className="privacy-item">
        {line}
      </View>
    ))}
  </Card>
);

const Closed = () => (
  <>
    <Empty drawing="door" title="账号已注销" hint="您的信息正在删除。以后再来，就是一位新邻居。" />
    <SecondButton label="回首页" onTap={() => goToTab('home')} />
  </>
);

const Closing = ({ onClosed }: { onClosed: () => void }) => {
  const close = useCloseAccount();
  const [asking, setAsking] = useState(false);
  const send = () =>
    close.mutate(
      {},
      {
        onSuccess: () => {
          onClosed();
          logOut();
        },
      },
    );
  return (
    <>
      <WhatIsOpen />
      <Lines title="会删除的" lines={goes} />
      <Lines title="会留下的" lines={[stays]} />
      <SecondButton label="先下载我的信息" onTap={() => goTo('myExport')} />
      <PrimaryButton label="注销账号" onTap={() => setAsking(true)} />
      <View className="t-center">
        <TextButton quiet label="先不注销" onTap={goBack} />
      </View>
      <Sheet open={asking} title="真的要注销吗" onClose={() => setAsking(false)}>
        <View className="privacy-words">
          注销后不能恢复。没办完的心愿、投诉建议和代办会结束，您认领的会退回心愿墙，相关的人会收到通知。
        </View>
        {close.error && <Refused words={failureWords[close.error.code]} />}
        <PrimaryButton label="我知道了，注销我的账号" busy={close.isPending} onTap={send} />
        <View className="t-center">
          <TextButton quiet label="不注销" onTap={() => setAsking(false)} />
        </View>
      </Sheet>
    </>
  );
};

export default function CloseAccount() {
  const session = useSession();
  const [closed, setClosed] = useState(false);
  const page = session ? (
    <Closing onClosed={() => setClosed(true)} />
  ) : (
    <LogInFirst drawing="door" title="您还没有登录" hint="登录后才能注销自己的账号" />
  );
  return (
    <PageShell title="注销账号">
      {closed ? <Closed /> : page}
      <CallCommunity />
    </PageShell>
  );
}
