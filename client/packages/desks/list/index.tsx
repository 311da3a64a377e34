import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import type { DeskView } from '../../../../shared/desks/desk';
import { codeIn } from '../../../desks/code-in';
import { machineWords } from '../../../desks/desk-words';
import { useDesks, useEndDesk } from '../../../desks/use-desks';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { LogInFirst } from '../../../people/log-in-first';
import { goTo } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { scanText } from '../../../platform/scan';
import { serverNow } from '../../../platform/server-time';
import { useSession } from '../../../platform/session';
import { inBrowser } from '../../../platform/surface';
import './index.scss';

const notOurs = '这不是登录码。请扫电脑上“扫码登录”页面里的码，或输入下面的8位数字。';

/** By the camera inside WeChat, by its digits everywhere. */
const NewDesk = () => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const open = (text: string | undefined) => {
    const code = codeIn(text);
    setWrong(code === undefined ? notOurs : undefined);
    if (code !== undefined) goTo('deskConfirm', { code });
  };
  const scan = useOnceAtATime(async () => {
    const text = await scanText();
    if (text !== undefined) open(text);
  });
  return (
    <Card title="登录一台电脑">
      <View className="desks-how">在电脑上打开本系统，点“登录”，屏幕上会出现一个登录码。</View>
      {!inBrowser && <PrimaryButton label="扫码登录" onTap={scan} />}
      <Field label="或输入8位数字" error={wrong}>
        <Input
          className="field-box"
          type="number"
          maxlength={9}
          value={typed}
          placeholder="登录码下面的8位数字"
          onInput={({ detail }) => setTyped(detail.value)}
          {...aria({ label: '登录码下面的8位数字' })}
        />
      </Field>
      <SecondButton label="下一步" onTap={() => open(typed)} />
    </Card>
  );
};

const OneDesk = ({ desk }: { desk: DeskView }) => {
  const end = useEndDesk();
  const now = serverNow();
  const leave = useOnceAtATime(() => end.mutateAsync({ params: { deskId: desk.id } }));
  return (
    <Card title={machineWords(desk)}>
      <View className="t-note">{`${momentWords(desk.since, now)}登录，最晚${momentWords(desk.endsAt, now)}自动退出`}</View>
      {end.isError && <Refused words={failureWords[end.error.code]} />}
      <TextButton label="退出这台电脑" onTap={leave} />
    </Card>
  );
};

const MyDesks = () => (
  <QueryView query={useDesks()}>
    {(desks) =>
      desks.length === 0 ? (
        <Empty drawing="desk" title="没有电脑登录着" hint="您的账号现在只在这部手机上使用" />
      ) : (
        desks.map((desk) => <OneDesk key={desk.id} desk={desk} />)
      )
    }
  </QueryView>
);

export default function Desks() {
  const session = useSession();
  const desks = useDesks();
  return (
    <PageShell title="电脑登录" onRefresh={() => (session ? desks.refetch() : Promise.resolve())}>
      {session ? (
        <>
          <NewDesk />
          <MyDesks />
        </>
      ) : (
        <LogInFirst drawing="desk" title="登录后管理电脑登录" hint="看看您的账号在哪些电脑上用着" />
      )}
    </PageShell>
  );
}
