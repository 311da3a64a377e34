import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { Banner } from '../../../kit/banner';
import { SecondButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { CallCommunity } from '../../../people/call-community';
import { useChosenPlace } from '../../../people/chosen-place';
import { host } from '../../../platform/host';
import { replaceWith } from '../../../platform/navigate';
import { useStories } from '../../../wishes/use-stories';
import { StoryCard } from './story-card';
import './index.scss';

const ranges = [
  { value: 'community', word: '本社区' },
  { value: 'street', word: '全街道' },
  { value: 'district', word: '全区' },
] as const;
type Range = (typeof ranges)[number]['value'];

const NoStories = () => (
  <Empty drawing="wish" title="这里还没有公开的感谢" hint="心愿办好了，本人又愿意公开，社区会把感谢整理在这里">
    <SecondButton label="看看大家的心愿" onTap={() => replaceWith('wall')} />
  </Empty>
);

/** 心愿达成: what was said of wishes that were met, for anybody to read, as long as he who said it agrees. */
export default function Stories() {
  const { place } = useChosenPlace();
  const path = place?.path ?? { district: host.district };
  const [picked, setPicked] = useState<Range>('community');
  const open = ranges.filter(({ value }) => path[value] !== undefined);
  const range = open.some(({ value }) => value === picked) ? picked : 'district';
  const stories = useStories(path[range] ?? path.district);
  const more = () => {
    if (stories.hasNextPage && !stories.isFetchingNextPage) void stories.fetchNextPage();
  };
  useReachBottom(more);
  return (
    <PageShell title="心愿达成" onRefresh={() => stories.refetch()}>
      {open.length > 1 && (
        <View className="stories-head">
          <ChipPicker label="看哪里的" options={open} value={range} onPick={(one) => one && setPicked(one)} />
        </View>
      )}
      <Banner icon="heart" words="每一句都征得本人同意，由社区整理，不写姓名。本人随时可以收回。" />
      <QueryView query={stories}>
        {(items) =>
          items.length === 0 && !stories.hasNextPage ? (
            <NoStories />
          ) : (
            <View>
              {items.map((story) => (
                <StoryCard key={story.id} story={story} />
              ))}
              <ListFoot hasNext={stories.hasNextPage} busy={stories.isFetchingNextPage} onMore={more} />
            </View>
          )
        }
      </QueryView>
      <CallCommunity />
    </PageShell>
  );
}
