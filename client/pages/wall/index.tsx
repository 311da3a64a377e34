import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { PrimaryButton, SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';
import { ListFoot } from '../../kit/list-foot';
import { PageShell } from '../../kit/page-shell';
import { PrimaryBar } from '../../kit/primary-bar';
import { QueryView } from '../../kit/query-view';
import { useChosenPlace } from '../../people/chosen-place';
import { host } from '../../platform/host';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { useWall } from '../../wishes/use-wall';
import { WishCard } from '../../wishes/wish-card';
import { MembersWall } from './members-wall';
import { WallHead } from './wall-head';
import './wall.scss';

export default function Wall() {
  const { place } = useChosenPlace();
  const [wider, setWider] = useState(false);
  const { community, street, district } = place?.path ?? { district: host.district };
  const near = wider ? undefined : community;
  const wall = useWall(near ?? street ?? district);
  const more = () => {
    if (wall.hasNextPage && !wall.isFetchingNextPage) void wall.fetchNextPage();
  };
  useReachBottom(more);
  const now = serverNow();
  return (
    <PageShell title="心愿墙" onRefresh={() => wall.refetch()}>
      <WallHead near={near !== undefined} choose={community && street ? setWider : undefined} />
      <MembersWall now={now} />
      <QueryView query={wall}>
        {(wishes) =>
          wishes.length === 0 ? (
            <Empty
              drawing="wish"
              title={near ? '本社区的心愿都有人帮了' : '心愿都有人帮了'}
              hint="您有小事想请邻居搭把手，也可以许一个"
            >
              {near && street && <SecondButton label="看看全街道的心愿" onTap={() => setWider(true)} />}
            </Empty>
          ) : (
            <View>
              {wishes.map((wish) => (
                <WishCard key={wish.id} wish={wish} now={now} />
              ))}
              <ListFoot hasNext={wall.hasNextPage} busy={wall.isFetchingNextPage} onMore={more} />
            </View>
          )
        }
      </QueryView>
      <PrimaryBar>
        <PrimaryButton label="我要许愿" icon="heart" onTap={() => goTo('wishForm')} />
      </PrimaryBar>
    </PageShell>
  );
}
