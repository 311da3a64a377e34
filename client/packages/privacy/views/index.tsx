import { View } from '@tarojs/components';
import type { FullView } from '../../../../shared/privacy/my-data';
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

export default function MyViews() {
  const views = useViewsOfMyData();
  return (
    <PageShell title="谁看过我的信息">
      <View className="privacy-words">
        平时只看得到遮住的信息。谁打开看过完整的，都记在这里。不明白的，打电话问社区。
      </View>
      <QueryView query={views}>
        {(items) =>
          items.length === 0 ? (
            <Empty drawing="letter" title="没有人看过" hint="您的完整信息还没有人打开过" />
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
      <CallCommunity />
    </PageShell>
  );
}
