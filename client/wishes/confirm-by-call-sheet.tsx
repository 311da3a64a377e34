import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishView } from '../../shared/wishes/wish';
import { StarRating } from '../kit/star-rating';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { MayPublish, mayAskToPublish } from './may-publish';
import { useConfirmWish } from './use-confirm-wish';
import { useWritten } from './written';

/** Staff have rung the resident up: what he said, and his stars if he gave some. */
export const ConfirmByCallSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: WishView }) => {
  const confirm = useConfirmWish(wishId);
  const [rating, setRating] = useState<number>();
  const said = useWritten(`confirm-by-call:${wishId}`, 2, '请写下居民在电话里怎么说。');
  const [agrees, setAgrees] = useState(false);
  const send = useOnceAtATime(async () => {
    const offer = agrees && mayAskToPublish(wish, said.text) ? ({ mayPublish: true, asked: 'call' } as const) : {};
    const body = { thanks: said.text, ...(rating === undefined ? {} : { rating }), ...offer };
    await confirm.mutateAsync({ params: { wishId }, body });
    said.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、帮忙的邻居、社区和网格员"
      title="电话里确认好了"
      button="记下，心愿达成"
      busy={confirm.isPending}
      thrown={confirm.error}
      onClose={onClose}
      onSend={() => said.isReady() && send()}
    >
      <View className="act-sheet-lead">
        只在您和居民本人通过电话以后点。会记下是社区电话确认的，居民会收到通知。没办好就先不点，接着帮。
      </View>
      <WordsField label="居民怎么说" placeholder="比如：灯换好了，谢谢小陈。" max={200} {...said.field} />
      {mayAskToPublish(wish, said.text) && (
        <>
          <View className="t-note">电话里问过本人，同意公开，才打开：</View>
          <MayPublish checked={agrees} onChange={setAgrees} />
        </>
      )}
      <View className="t-note">居民打了几颗星（没说就不点）</View>
      <StarRating value={rating} onRate={setRating} />
    </ActSheet>
  );
};
