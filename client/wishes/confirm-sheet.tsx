import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishView } from '../../shared/wishes/wish';
import { StarRating } from '../kit/star-rating';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useMayPublish } from './may-publish';
import { useConfirmWish } from './use-confirm-wish';
import { useWritten } from './written';

type Confirmed = Pick<WishView, 'membersOnly' | 'through'>;

export const ConfirmSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: Confirmed }) => {
  const confirm = useConfirmWish(wishId);
  const [rating, setRating] = useState<number>();
  const [unrated, setUnrated] = useState(false);
  const thanks = useWritten(`confirm:${wishId}`, 0, '');
  const offer = useMayPublish(wish, thanks.text);
  const send = useOnceAtATime(async (stars: number) => {
    const body = { rating: stars, ...(thanks.text === '' ? {} : { thanks: thanks.text }), ...offer.body };
    await confirm.mutateAsync({ params: { wishId }, body });
    thanks.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="帮忙的邻居看得到您的话；评分给社区和网格员"
      title="确认心愿达成"
      button="确认心愿达成"
      busy={confirm.isPending}
      thrown={confirm.error}
      onClose={onClose}
      onSend={() => (rating === undefined ? setUnrated(true) : offer.isReady() && send(rating))}
    >
      <View className="act-sheet-lead">还没办好？先不确认，打电话给社区，我们接着帮您。</View>
      <StarRating value={rating} onRate={setRating} />
      {unrated && rating === undefined && <View className="field-error t-center">请点星星，再确认。</View>}
      <WordsField
        label="想对邻居说的话"
        hint="选填，邻居和社区会看到"
        placeholder="比如：谢谢，灯一下就亮了！"
        max={200}
        {...thanks.field}
      />
      {offer.field}
    </ActSheet>
  );
};
