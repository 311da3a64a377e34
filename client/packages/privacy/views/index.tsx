import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { FullView } from '../../../../shared/privacy/my-data';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { CallCommunity } from '../../../people/call-community';
import { roleWords } from '../../../people/role-words';
import { serverNow } from '../../../platform/server-time';
import { nearRelativeWords } from '../../../privacy/death-words';
import { useViewsOfMyData } from '../../../privacy/use-views-of-my-data';
import { inForce, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import '../page.scss';

const things = {
  door: '查看了您的门牌号',
  phone: '查看了您的电话号码',
  contact: '查看了您的电话和门牌号',
  copy: '拿到了您全部信息的副本',
} as const satisfies Record<FullView['what'], string>;

const whoOf = ({ placeName, roles, viewerMask, askedBy }: FullView): string =>
  (askedBy === undefined
    ? [placeName, ...roles.map((role) => roleWords[role]), viewerMask]
    : [`您的${nearRelativeWords[askedBy]}`, viewerMask, `${placeName}核对后给的`]
  )
    .filter(Boolean)
    .join(' ');

const OneView = ({ view }: { view: FullView }) => (
  <Card title={things[view.what]}>
    <View className="privacy-item">{momentWords(view.at, serverNow())}</View>
    <View className="privacy-item">{whoOf(view)}</View>
    <View>{`理由：${view.reason}`}</View>
  </Card>
);

/** Of the account, or of a record from before it. `none`: what is said where nobody has looked. */
const Views = ({ of, none }: { of?: string; none: ReactNode }) => {
  const views = useViewsOfMyData(of);
  return (
    <QueryView query={views}>
      {(items) =>
        items.length === 0 ? (
          none
        ) : (
          <>
            {items.map((view) => (
              <OneView key={view.id} view={view} />
            ))}
            <ListFoot
              hasNext={views.hasNextPage}
              busy={views.isFetchingNextPage}
              onMore={() => void views.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
};

const nobody = <View className="t-note">完整信息还没有人打开过</View>;

/** Who had a record before he had an account reads both, apart: each was looked at on its own. */
const BothViews = ({ former }: { former: readonly ActingView[] }) => (
  <>
    <View className="t-section">您现在的账号</View>
    <Views none={nobody} />
    {former.map(({ principalId }) => (
      <View key={principalId}>
        <View className="t-section">您以前的登记</View>
        <Views of={principalId} none={nobody} />
      </View>
    ))}
  </>
);

export default function MyViews() {
  const whom = useWhomIActFor();
  return (
    <PageShell title="谁看过我的信息">
      <View className="privacy-words">
        平时只看得到遮住的信息。谁打开看过完整的，都记在这里。不明白的，打电话问社区。
      </View>
      <QueryView query={whom}>
        {(all) => {
          const former = inForce(all).filter(({ kind }) => kind === 'self');
          return former.length === 0 ? (
            <Views none={<Empty drawing="letter" title="没有人看过" hint="您的完整信息还没有人打开过" />} />
          ) : (
            <BothViews former={former} />
          );
        }}
      </QueryView>
      <CallCommunity />
    </PageShell>
  );
}
