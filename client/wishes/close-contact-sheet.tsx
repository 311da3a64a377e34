import { View } from '@tarojs/components';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useCloseContact } from './use-close-contact';

export const CloseContactSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const close = useCloseContact(wishId);
  const send = useOnceAtATime(async () => {
    await close.mutateAsync({ params: { wishId } });
    onDone();
  });
  return (
    <ActSheet
      readers="收回这件事，来帮忙的邻居和社区看得到"
      title="收回联系方式"
      button="现在就收回"
      busy={close.isPending}
      thrown={close.error}
      onClose={onClose}
      onSend={send}
    >
      <View className="act-sheet-lead">
        点了以后，邻居马上就看不到了。之前看过的，可能已经记下；要再联系，由社区转达。
      </View>
    </ActSheet>
  );
};
