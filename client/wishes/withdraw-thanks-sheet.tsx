import { View } from '@tarojs/components';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useWithdrawThanks } from './use-withdraw-thanks';

export const WithdrawThanksSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const withdraw = useWithdrawThanks(wishId);
  const send = useOnceAtATime(async () => {
    await withdraw.mutateAsync({ params: { wishId } });
    onDone();
  });
  return (
    <ActSheet
      readers="收回这件事，社区和帮忙的邻居看得到"
      title="收回公开的感谢"
      button="现在就收回"
      busy={withdraw.isPending}
      thrown={withdraw.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead">
        点了以后，“心愿达成”里马上看不到了，社区也不能再发。您对邻居说的话还在，只有邻居和社区看得到。
      </View>
    </ActSheet>
  );
};
