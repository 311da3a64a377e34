import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { MessageGrants } from '../../../notices/message-grants';
import { CallCommunity } from '../../../people/call-community';
import { useMe } from '../../../people/use-me';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { saveFile } from '../../../platform/save-file';
import { serverNow } from '../../../platform/server-time';
import { useCopiesGivenToMe } from '../../../privacy/use-copies-given-to-me';
import { useExportMyData } from '../../../privacy/use-export-my-data';
import { type MyExport, useMyExport, useMyExportFile } from '../../../privacy/use-my-export';
import '../page.scss';

const fileName = '我在邻里的信息.html';
const relativesFileName = '亲人在邻里的信息.html';

const Download = ({ html, as }: { html: string; as: string }) => {
  const [saved, setSaved] = useState<boolean>();
  const save = useOnceAtATime(async () => setSaved(await saveFile(as, html)));
  return (
    <>
      {saved !== undefined && (
        <View className="privacy-words t-strong">
          {saved ? '文件已交给您，请收好。' : '没有保存。需要时再点一次。'}
        </View>
      )}
      <PrimaryButton label="下载这份副本" onTap={save} />
    </>
  );
};

interface Made extends Pick<MyExport, 'parts' | 'askedAt' | 'until'> {
  readonly of?: string;
}

const Ready = ({ mine, as, title }: { mine: Made; as: string; title?: string }) => {
  const file = useMyExportFile(mine);
  return (
    <Card {...(title === undefined ? {} : { title })}>
      <StateLine icon="done" word="副本备好了" tone="done" large />
      {mine.until && (
        <View className="privacy-words">{`${momentWords(mine.until, serverNow())}前可以下载，只有您能下载。`}</View>
      )}
      <QueryView query={file}>{(html) => <Download html={html} as={as} />}</QueryView>
    </Card>
  );
};

const Preparing = ({ title }: { title?: string }) => (
  <Card {...(title === undefined ? {} : { title })}>
    <StateLine icon="clock" word="正在准备，备好会在“消息”里告诉您" tone="active" large />
  </Card>
);

/** What I was given of relatives who have died. Who was given nothing reads nothing of it. */
const Given = () => {
  const { data = [] } = useCopiesGivenToMe();
  return (
    <>
      {data.map(({ personId, nameMask, state, ...made }) => {
        const title = `${nameMask}的资料副本`;
        if (state === 'preparing') return <Preparing key={personId} title={title} />;
        return <Ready key={personId} mine={{ ...made, of: personId }} as={relativesFileName} title={title} />;
      })}
    </>
  );
};

const Ask = ({ again }: { again: boolean }) => {
  const ask = useExportMyData();
  const tap = () => ask.mutate({});
  return (
    <>
      {ask.error && <Refused words={failureWords[ask.error.code]} />}
      {again ? (
        <SecondButton label="重新准备一份" busy={ask.isPending} onTap={tap} />
      ) : (
        <PrimaryButton label="准备一份副本" busy={ask.isPending} onTap={tap} />
      )}
    </>
  );
};

export default function MyCopy() {
  const mine = useMyExport();
  const me = useMe();
  return (
    <PageShell title="下载我的信息">
      <View className="privacy-words">
        姓名、住址、手机号、心愿、认领、通知、同意和谁看过您的信息，都在一个文件里，能打开看，也能带到别处。
      </View>
      <QueryView query={mine}>
        {(found) => (
          <>
            {found.state === 'preparing' && (
              <>
                <Preparing />
                <MessageGrants me={me.data} matter="copyOfMyData" />
              </>
            )}
            {found.state === 'ready' && <Ready mine={found} as={fileName} />}
            {found.state !== 'preparing' && <Ask again={found.state === 'ready'} />}
          </>
        )}
      </QueryView>
      <Given />
      <CallCommunity />
    </PageShell>
  );
}
