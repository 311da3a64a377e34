import { View } from '@tarojs/components';
import { useWithdrawPhoto } from '../../files/use-withdraw-photo';
import { PrimaryButton } from '../../kit/button';
import { failureWords } from '../../kit/failure-words';
import { Sheet } from '../../kit/sheet';
import { Refused } from '../../kit/trouble';
import { useOnceAtATime } from '../../platform/once-at-a-time';

interface WithdrawSheetProps {
  readonly photoId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What cannot be undone says its consequence. */
export const WithdrawSheet = ({ photoId, open, onClose }: WithdrawSheetProps) => {
  const withdraw = useWithdrawPhoto();
  const tap = useOnceAtATime(async () => {
    await withdraw.mutateAsync({ params: { photoId } });
    onClose();
  });
  return (
    <Sheet open={open} title="撤回照片" onClose={onClose}>
      <View className="portrait-words">撤回后，谁也看不到这张照片，照片会删除，找不回来。以后可以再传。</View>
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      <PrimaryButton label="撤回照片" busy={withdraw.isPending} onTap={tap} />
    </Sheet>
  );
};
