import { View } from '@tarojs/components';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useWithdrawWish } from './use-withdraw-wish';

interface WithdrawSheetProps extends WishSheetProps {
  readonly words: string;
  readonly claimed: boolean;
}

/** Cannot be undone, so it says once more what it was, and what follows. */
export const WithdrawSheet = ({ wishId, onClose, onDone, words, claimed }: WithdrawSheetProps) => {
  const withdraw = useWithdrawWish(wishId);
  const send = useOnceAtATime(async () => {
    await withdraw.mutateAsync({ params: { wishId } });
    onDone();
  });
  return (
    <ActSheet
      readers="社区、网格员，和已认领的邻居"
      title="撤回心愿"
      button="撤回这个心愿"
      busy={withdraw.isPending}
      thrown={withdraw.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead t-strong">{`您的心愿：${words}`}</View>
      <View className="act-sheet-lead">
        {`撤回后，这个心愿就结束了，不能恢复。${claimed ? '已认领的邻居会收到通知，不再上门。' : ''}以后需要，可以再许一个。`}
      </View>
    </ActSheet>
  );
};
