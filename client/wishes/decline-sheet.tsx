import { View } from '@tarojs/components';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useDeclineAssignment } from './use-decline-assignment';
import { useWritten } from './written';

export const DeclineSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const decline = useDeclineAssignment(wishId);
  const reason = useWritten(`decline:${wishId}`, 0, '');
  const send = useOnceAtATime(async () => {
    const body = reason.text === '' ? {} : { reason: reason.text };
    await decline.mutateAsync({ params: { wishId }, body });
    reason.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="这次来不了"
      button="告诉社区：来不了"
      busy={decline.isPending}
      thrown={decline.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead">没关系，不影响您以后接单。会问别的邻居，或放到心愿墙，等人来帮。</View>
      <WordsField
        label="想说的话"
        hint="选填，居民和社区会看到"
        placeholder="比如：这两天在外地，周末可以。"
        max={200}
        {...reason.field}
      />
    </ActSheet>
  );
};
