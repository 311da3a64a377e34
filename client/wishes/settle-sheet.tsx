import { View } from '@tarojs/components';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useSettleWish } from './use-settle-wish';

/** Cannot be undone, so it says what follows, and for whom. */
export const SettleSheet = ({ wishId, onClose, onDone, delivered, held }: SettleSheetProps) => {
  const settle = useSettleWish(wishId);
  const send = useOnceAtATime(async () => {
    await settle.mutateAsync({ params: { wishId } });
    onDone();
  });
  return (
    <ActSheet
      readers="社区、网格员，和已认领的邻居"
      title="够了，不再等人"
      button="不再等人"
      busy={settle.isPending}
      thrown={settle.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead">
        {`已有 ${delivered} 位邻居办好。点下面以后，就不再等别人了${held > delivered ? '；还没来的邻居会收到通知，不用再去' : ''}，心愿进入确认。`}
      </View>
    </ActSheet>
  );
};

interface SettleSheetProps extends WishSheetProps {
  readonly delivered: number;
  readonly held: number;
}
