import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { proxyRoles } from '../../../shared/kernel/acting';
import type { Role } from '../../../shared/kernel/actor';
import { TextButton } from '../../kit/button';
import { ListRow, RowGroup } from '../../kit/list-row';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { Sheet } from '../../kit/sheet';
import { Trouble } from '../../kit/trouble';
import { useUnreadBadge } from '../../notices/use-unread-badge';
import { CallCommunity } from '../../people/call-community';
import { desksOf } from '../../people/desk';
import { HomeRow } from '../../people/home-row';
import { LogInFirst } from '../../people/log-in-first';
import { PersonCard } from '../../people/person-card';
import { useMe } from '../../people/use-me';
import { WhatOthersSee } from '../../people/what-others-see';
import { goTo } from '../../platform/navigate';
import { openPrivacyGuide } from '../../platform/privacy-guide';
import { setReadingMode, useElderMode, useReadingMode } from '../../platform/reading-mode';
import { logOut, useSession } from '../../platform/session';
import { isKept, ownKey } from '../../platform/storage';
import './index.scss';

const servesNeighbours: readonly Role[] = proxyRoles;
const comesToDoors: readonly Role[] = ['gridWorker', 'communityStaff', 'mediator', 'buildingChief', 'volunteer'];

const Workbench = () => (
  <RowGroup>
    <ListRow icon="list" title="工作台" note="今日、审核、人员" onTap={() => goTo('today')} />
  </RowGroup>
);

const Myself = ({ personId }: { personId: string }) => {
  const me = useMe();
  // Without a network whoever has worked on this phone finds his day all the same.
  if (me.isError && me.data === undefined && isKept(ownKey(personId, 'answer:desks'))) {
    return (
      <>
        <Workbench />
        <Trouble thrown={me.error} onRetry={() => void me.refetch()} />
      </>
    );
  }
  return (
    <QueryView query={me}>
      {(data) => (
        <>
          <PersonCard me={data} />
          {desksOf(data).length > 0 && <Workbench />}
          {data.roles.some(({ role }) => role === 'gridWorker') && (
            <RowGroup>
              <ListRow icon="person" title="我的照片" note="您同意后，居民能认得您" onTap={() => goTo('portrait')} />
            </RowGroup>
          )}
          <HomeRow me={data} />
          <RowGroup>
            <ListRow
              icon="shield"
              title="我的信息与隐私"
              note="手机号、谁看过、下载、注销"
              onTap={() => goTo('myData')}
            />
          </RowGroup>
          <RowGroup>
            <ListRow icon="people" title="亲友代办" note="替家人办，或请家人替您办" onTap={() => goTo('family')} />
            {data.roles.some(({ role }) => servesNeighbours.includes(role)) && (
              <ListRow
                icon="building"
                title="不用手机的居民"
                note="登记、代办、取消代办"
                onTap={() => goTo('phoneless')}
              />
            )}
            {data.roles.some(({ role }) => comesToDoors.includes(role)) && (
              <ListRow icon="shield" title="出示上门码" onTap={() => goTo('visitCode')} />
            )}
          </RowGroup>
          <RowGroup>
            <ListRow
              icon="alert"
              title="我的举报"
              note="办到哪一步，怎么答复的"
              onTap={() => goTo('report', { view: 'mine' })}
            />
            <ListRow icon="lock" title="电脑登录" note="扫码登录，随时退出" onTap={() => goTo('desks')} />
          </RowGroup>
        </>
      )}
    </QueryView>
  );
};

/** What one may set and read without saying who one is. */
const ForEverybody = () => {
  const elder = useElderMode();
  const larger = useReadingMode() === 'larger';
  const [asking, setAsking] = useState(false);
  return (
    <>
      <RowGroup>
        <ListRow
          icon="type"
          title="关怀版"
          note="字更大，页面更简单"
          checked={elder}
          onTap={() => setReadingMode(elder ? 'standard' : 'care')}
        />
        {elder && (
          <ListRow
            icon="type"
            title="字再大一点"
            checked={larger}
            onTap={() => setReadingMode(larger ? 'care' : 'larger')}
          />
        )}
        <ListRow icon="eye" title="谁能看到我的信息" onTap={() => setAsking(true)} />
        <ListRow icon="shield" title="隐私保护指引" onTap={openPrivacyGuide} />
      </RowGroup>
      <Sheet open={asking} title="谁能看到我的信息" onClose={() => setAsking(false)}>
        <WhatOthersSee />
      </Sheet>
    </>
  );
};

export default function MyPage() {
  const session = useSession();
  const queries = useQueryClient();
  const me = useMe();
  useUnreadBadge(me.data?.unread ?? 0);
  return (
    <PageShell title="我的" tab onRefresh={() => queries.invalidateQueries({ queryKey: ['me'] })}>
      {session ? (
        <Myself personId={session.personId} />
      ) : (
        <LogInFirst drawing="door" title="您还没有登录" hint="看看不用登录，办事时再登录" />
      )}
      <ForEverybody />
      <CallCommunity />
      {session && (
        <View className="me-leave">
          <TextButton label="退出登录" quiet onTap={logOut} />
        </View>
      )}
    </PageShell>
  );
}
