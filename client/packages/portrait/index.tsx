import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { PhotoCard } from '../../files/photo-card';
import { UploadButton } from '../../files/upload-button';
import { useMyPortrait } from '../../files/use-my-portrait';
import { usePhoto } from '../../files/use-photo';
import { useSetMyPortrait } from '../../files/use-set-my-portrait';
import { WithdrawPhotoSheet } from '../../files/withdraw-photo-sheet';
import { SecondButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { WhoCanSee } from '../../kit/who-can-see';
import { MessageGrants } from '../../notices/message-grants';
import { LogInFirst } from '../../people/log-in-first';
import { useMe } from '../../people/use-me';
import { useSession } from '../../platform/session';
import './index.scss';

const visibility = {
  everybody: '通过检查后，找网格员的人都能看到，和您的姓名、值班电话放在一起',
  handlers: '和所有人一样',
  communityOnly: '没有别的。照片里的拍摄地点和时间，上传后就删掉',
} as const;

const Chosen = ({ photoId }: { photoId: string }) => {
  const [asking, setAsking] = useState(false);
  const photo = usePhoto(photoId);
  const me = useMe();
  return (
    <>
      <PhotoCard photoId={photoId} label="我的照片" />
      {photo.data?.state === 'checking' && <MessageGrants me={me.data} matter="photo" />}
      <SecondButton label="撤回照片" onTap={() => setAsking(true)} />
      <WithdrawPhotoSheet photoId={photoId} open={asking} onClose={() => setAsking(false)} after="以后可以再传。" />
    </>
  );
};

const MyPortrait = () => {
  const consent = useSetMyPortrait();
  const agree = (photoId: string) => consent.mutateAsync({ params: { photoId } });
  return (
    <QueryView query={useMyPortrait()}>
      {({ photoId }) => (
        <>
          <Card title="让居民认得您">
            {photoId === undefined ? (
              <View className="portrait-words">
                您同意后，居民找网格员时能看到您的照片。不传也不影响工作，随时可以撤回。
              </View>
            ) : (
              <Chosen photoId={photoId} />
            )}
          </Card>
          <WhoCanSee {...visibility} />
          <UploadButton
            key={photoId}
            purpose="portrait"
            label={photoId === undefined ? '同意展示，选一张照片' : '换一张照片'}
            quiet={photoId !== undefined}
            then={agree}
          />
        </>
      )}
    </QueryView>
  );
};

const ForWorkers = () => (
  <QueryView query={useMe()}>
    {({ roles }) =>
      roles.some(({ role }) => role === 'gridWorker') ? (
        <MyPortrait />
      ) : (
        <Empty drawing="door" title="这里给网格员用" hint="您目前不是网格员，不用传照片" />
      )
    }
  </QueryView>
);

/** 网格员的照片: only by his consent, and taken back at any time. */
export default function Portrait() {
  const session = useSession();
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['me', 'portrait', 'photo'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell title="我的照片" onRefresh={refresh}>
      {session ? <ForWorkers /> : <LogInFirst drawing="door" title="您还没有登录" hint="登录后可以传照片" />}
    </PageShell>
  );
}
