import { View } from '@tarojs/components';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useReleaseWish } from './use-release-wish';
import { useWritten } from './written';

export const ReleaseSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const release = useReleaseWish(wishId);
  const reason = useWritten(`release:${wishId}`, 2, '请写一句原因，社区好安排别人。');
  const send = useOnceAtATime(async () => {
    await release.mutateAsync({ params: { wishId }, body: { reason: reason.text } });
    reason.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="临时有事，退回"
      button="退回这个心愿"
      busy={release.isPending}
      thrown={release.error}
      onClose={onClose}
      onSend={() => reason.isReady() && send()}
    >
      <View className="act-sheet-lead">没关系。会问候补的邻居，没有就回到心愿墙，由别的邻居来帮；社区会收到通知。</View>
      <WordsField
        label="原因"
        hint="居民和社区会看到"
        placeholder="比如：临时出差，下周才回来。"
        max={200}
        {...reason.field}
      />
    </ActSheet>
  );
};
