import { View } from '@tarojs/components';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useTakeDownStory } from './use-take-down-story';
import { useWritten } from './written';

/** What was public is gone at once; what was not, waits no more. He who said it reads why. */
export const TakeDownStorySheet = ({ wishId, onClose, onDone, isPublic }: WishSheetProps & { isPublic: boolean }) => {
  const takeDown = useTakeDownStory(wishId);
  const reason = useWritten(`take-down:${wishId}`, 2, '请写明原因，居民会看到。');
  const send = useOnceAtATime(async () => {
    await takeDown.mutateAsync({ params: { wishId }, body: { reason: reason.text } });
    reason.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title={isPublic ? '从“心愿达成”撤下' : '这句感谢不公开'}
      button={isPublic ? '现在就撤下' : '不公开'}
      busy={takeDown.isPending}
      thrown={takeDown.error}
      onClose={onClose}
      onSend={() => reason.isReady() && send()}
    >
      <View className="act-sheet-lead">
        {isPublic ? '点了以后，谁也看不到了。改好了可以再发布。' : '不会再提醒整理；以后想发布，还可以从这里发。'}
      </View>
      <WordsField label="为什么" placeholder="比如：写得太细，能认出是谁家" max={200} {...reason.field} />
    </ActSheet>
  );
};
