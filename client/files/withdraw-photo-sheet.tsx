import { View } from '@tarojs/components';
import { PrimaryButton } from '../kit/button';
import { failureWords } from '../kit/failure-words';
import { Sheet } from '../kit/sheet';
import { Refused } from '../kit/trouble';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { useWithdrawPhoto } from './use-withdraw-photo';

interface WithdrawSheetProps {
  readonly photoId: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What follows, beyond that it is erased. */
  readonly after: string;
}

/** What cannot be undone says its consequence. */
export const WithdrawPhotoSheet = ({ photoId, open, onClose, after }: WithdrawSheetProps) => {
  const withdraw = useWithdrawPhoto();
  const tap = useOnceAtATime(async () => {
    await withdraw.mutateAsync({ params: { photoId } });
    onClose();
  });
  return (
    <Sheet open={open} title="撤回照片" onClose={onClose}>
      <View className="photo-words">{`撤回后，谁也看不到这张照片，照片会删除，找不回来。${after}`}</View>
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      <PrimaryButton label="撤回照片" busy={withdraw.isPending} onTap={tap} />
    </Sheet>
  );
};
