import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { QueryView } from '../../../kit/query-view';
import { goTo } from '../../../platform/navigate';
import { useStory } from '../../../wishes/use-story';

/** The story as it stands at this moment; staff take it down where the wish is. */
export const StoryItem = ({ storyId, mayTakeDown }: { storyId: string; mayTakeDown: boolean }) => (
  <QueryView query={useStory(storyId)}>
    {(story) => (
      <Card title="心愿达成">
        {story === null ? <View>这条已经看不到了</View> : <View>{story.words}</View>}
        {mayTakeDown && story?.wishId !== undefined && <TakeDown wishId={story.wishId} />}
      </Card>
    )}
  </QueryView>
);

const TakeDown = ({ wishId }: { wishId: string }) => (
  <>
    <View className="t-note">到这个心愿的页面撤下，会告诉居民本人。</View>
    <SecondButton label="去处理这条心愿达成" onTap={() => goTo('wish', { id: wishId })} />
  </>
);
