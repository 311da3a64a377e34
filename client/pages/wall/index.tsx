import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { PlacePath } from '../../../shared/kernel/place';
import { PrimaryButton } from '../../kit/button';
import { PageShell } from '../../kit/page-shell';
import { PrimaryBar } from '../../kit/primary-bar';
import { QueryView } from '../../kit/query-view';
import { useChosenPlace } from '../../people/chosen-place';
import { host } from '../../platform/host';
import { goTo } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { FoundFoot } from '../../wishes/found-foot';
import { isSeeking, type Sought, useWall } from '../../wishes/use-wall';
import { WishCard } from '../../wishes/wish-card';
import { MembersWall } from './members-wall';
import { NoWishes } from './no-wishes';
import { useGridOf } from './use-grid-of';
import { WallFinder } from './wall-finder';
import { type Range, WallHead } from './wall-head';
import './wall.scss';

export default function Wall() {
  const { place } = useChosenPlace();
  const [range, setRange] = useState<Range>('near');
  const [sought, setSought] = useState<Sought>({});
  const path: PlacePath = place?.path ?? { district: host.district };
  const grid = useGridOf(path);
  const { community, street, district } = path;
  const nodes = { grid: grid ?? community, near: community, wide: undefined };
  const wall = useWall(nodes[range] ?? street ?? district, sought, range === 'grid' && grid !== undefined);
  const ranges: Range[] = community && street ? [...(grid ? (['grid'] as const) : []), 'near', 'wide'] : ['near'];
  const isNear = nodes[range] !== undefined;
  const more = () => {
    if (wall.hasNextPage && !wall.isFetchingNextPage) void wall.fetchNextPage();
  };
  useReachBottom(more);
  const now = serverNow();
  return (
    <PageShell title="心愿墙" onRefresh={() => wall.refetch()}>
      <WallHead ranges={ranges} range={range} onPick={setRange} />
      <WallFinder sought={sought} onSeek={setSought} />
      <MembersWall sought={sought} now={now} />
      <QueryView query={wall}>
        {(wishes) =>
          wishes.length === 0 && !wall.hasNextPage ? (
            <NoWishes
              near={isNear}
              onWiden={ranges.length > 1 ? () => setRange('wide') : undefined}
              onForget={isSeeking(sought) ? () => setSought({}) : undefined}
            />
          ) : (
            <View>
              {wishes.map((wish) => (
                <WishCard key={wish.id} wish={wish} now={now} />
              ))}
              <FoundFoot
                key={`${range} ${JSON.stringify(sought)}`}
                list={wall}
                found={wishes.length}
                isSeeking={isSeeking(sought)}
              />
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
