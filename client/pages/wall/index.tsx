import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { PrimaryButton } from '../../kit/button';
import { ListFoot } from '../../kit/list-foot';
import { PageShell } from '../../kit/page-shell';
import { PrimaryBar } from '../../kit/primary-bar';
import { QueryView } from '../../kit/query-view';
import { useChosenPlace } from '../../people/chosen-place';
import { host } from '../../platform/host';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { isSeeking, type Sought, useWall } from '../../wishes/use-wall';
import { WishCard } from '../../wishes/wish-card';
import { MembersWall } from './members-wall';
import { NoWishes } from './no-wishes';
import { WallFinder } from './wall-finder';
import { WallHead } from './wall-head';
import './wall.scss';

export default function Wall() {
  const { place } = useChosenPlace();
  const [wider, setWider] = useState(false);
  const [sought, setSought] = useState<Sought>({});
  const { community, street, district } = place?.path ?? { district: host.district };
  const near = wider ? undefined : community;
  const wall = useWall(near ?? street ?? district, sought);
  const more = () => {
    if (wall.hasNextPage && !wall.isFetchingNextPage) void wall.fetchNextPage();
  };
  useReachBottom(more);
  const now = serverNow();
  return (
    <PageShell title="心愿墙" onRefresh={() => wall.refetch()}>
      <WallHead near={near !== undefined} choose={community && street ? setWider : undefined} />
      <WallFinder sought={sought} onSeek={setSought} />
      <MembersWall now={now} />
      <QueryView query={wall}>
        {(wishes) =>
          wishes.length === 0 && !wall.hasNextPage ? (
            <NoWishes
              near={near !== undefined}
              onWiden={community && street ? () => setWider(true) : undefined}
              onForget={isSeeking(sought) ? () => setSought({}) : undefined}
            />
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
