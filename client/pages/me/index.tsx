import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextButton } from '../../kit/button';
import { ListRow, RowGroup } from '../../kit/list-row';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { Sheet } from '../../kit/sheet';
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
import { setReadingMode, useReadingMode } from '../../platform/reading-mode';
import { logOut, useSession } from '../../platform/session';
import './index.scss';

const Myself = () => {
  const me = useMe();
  return (
    <QueryView query={me}>
      {(data) => (
        <>
          <PersonCard me={data} />
          {desksOf(data).length > 0 && (
            <RowGroup>
              <ListRow icon="list" title="工作台" note="今日、审核、人员" onTap={() => goTo('today')} />
            </RowGroup>
          )}
          <HomeRow me={data} />
        </>
      )}
    </QueryView>
  );
};

/** What one may set and read without saying who one is. */
const ForEverybody = () => {
  const care = useReadingMode() === 'care';
  const [asking, setAsking] = useState(false);
  return (
    <>
      <RowGroup>
        <ListRow
          icon="type"
          title="关怀版"
          note="字更大，页面更简单"
          checked={care}
          onTap={() => setReadingMode(care ? 'standard' : 'care')}
        />
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
      {session ? <Myself /> : <LogInFirst drawing="door" title="您还没有登录" hint="看看不用登录，办事时再登录" />}
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
