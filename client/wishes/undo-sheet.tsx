import { View } from '@tarojs/components';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useUndoCompletion } from './use-undo-completion';
import { useWritten } from './written';

export const UndoSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const undo = useUndoCompletion(wishId);
  const reason = useWritten(`undo:${wishId}`, 2, '请写一句哪里没办好。');
  const send = useOnceAtATime(async () => {
    await undo.mutateAsync({ params: { wishId }, body: { reason: reason.text } });
    reason.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、来帮的邻居、社区和网格员"
      title="其实没办好"
      button="撤销“心愿达成”"
      busy={undo.isPending}
      thrown={undo.error}
      onClose={onClose}
      onSend={() => reason.isReady() && send()}
    >
      <View className="act-sheet-lead">
        心愿会改回“已帮办，请确认”，来帮的邻居和社区会知道；记过的次数和积分会退回，办好再确认时重新记。
      </View>
      <WordsField
        label="哪里没办好"
        hint="来帮的邻居和社区会看到"
        placeholder="比如：灯当时亮了，第二天又不亮了。"
        max={200}
        {...reason.field}
      />
    </ActSheet>
  );
};
