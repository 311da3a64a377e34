import { View } from '@tarojs/components';
import { storyWordsSchema } from '../../shared/wishes/story';
import type { WishView } from '../../shared/wishes/wish';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { usePublishStory } from './use-publish-story';
import { useWritten } from './written';

/** What he said when he confirmed. */
export const thanksSaid = ({ timeline }: Pick<WishView, 'timeline'>): string =>
  timeline.filter(({ act }) => act === 'confirmWish').at(-1)?.note ?? '';

/** His words to begin with, the staff's in the end; the original stays with the wish. */
export const PublishStorySheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: WishView }) => {
  const publish = usePublishStory(wishId);
  const said = thanksSaid(wish);
  const story = useWritten(`story:${wishId}`, 4, '请写至少四个字。', said.slice(0, 120));
  const isFit = storyWordsSchema.safeParse(story.text).success;
  const send = useOnceAtATime(async () => {
    await publish.mutateAsync({ params: { wishId }, body: { words: story.text } });
    story.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="所有人，不用登录也能看；会告诉居民本人"
      title="整理成“心愿达成”"
      button="发布到心愿达成"
      busy={publish.isPending}
      thrown={publish.error}
      onClose={onClose}
      onSend={() => story.isReady() && isFit && send()}
    >
      <View className="act-sheet-lead">
        请去掉姓名（连帮忙的邻居）、电话、门牌，以及独居、病情等能认出人的内容。原话只留在这个心愿里。
      </View>
      <WordsField label="公开的话" placeholder="比如：灯修好了，晚上回家不怕黑了" max={120} {...story.field} />
      {!isFit && story.text.length >= 4 && <View className="field-error">不要带电话号码和门牌号。</View>}
    </ActSheet>
  );
};
