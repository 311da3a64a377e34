import { View } from '@tarojs/components';
import type { StoryCard as Story } from '../../../../shared/wishes/story';
import { TextButton } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { goTo } from '../../../platform/navigate';
import { categoryWords } from '../../../wishes/wish-words';

/** 2026年11月 */
const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** Nobody is named: neither who wished nor who helped. */
export const StoryCard = ({ story }: { story: Story }) => {
  const { word, icon } = categoryWords[story.category];
  return (
    <View className="card story">
      <View className="story-kind">
        <Icon name={icon} />
        {word}
      </View>
      <View className="story-words">{story.words}</View>
      <View className="story-foot">
        <View className="t-note">{`${story.communityName} · ${monthWords(story.month)}`}</View>
        <TextButton quiet label="举报" onTap={() => goTo('report', { type: 'story', subject: story.id })} />
      </View>
    </View>
  );
};
