import { View } from '@tarojs/components';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useAmendWish } from './use-amend-wish';
import { useWritten } from './written';

interface AmendSheetProps extends WishSheetProps {
  readonly publicWords: string;
  readonly membersOnly: boolean;
}

/** Staff put right what strangers read. */
export const AmendSheet = ({ wishId, onClose, onDone, publicWords, membersOnly }: AmendSheetProps) => {
  const amend = useAmendWish(wishId);
  const written = useWritten(`amend:${wishId}`, 4, '请写清楚要帮什么。', publicWords);
  const send = useOnceAtATime(async () => {
    await amend.mutateAsync({ params: { wishId }, body: { publicWords: written.text } });
    written.clear();
    onDone();
  });
  return (
    <ActSheet
      readers={membersOnly ? '社区核实过的党员和共建单位' : '所有人'}
      title="改公开的话"
      button="改好了，换上"
      busy={amend.isPending}
      thrown={amend.error}
      onClose={onClose}
      onSend={() => written.isReady() && send()}
    >
      <View className="act-sheet-lead">原来的话会留在进展里，只有居民本人、社区和网格员看得到。</View>
      <WordsField label="公开的话" placeholder="比如：帮一位邻居换灯泡" max={120} {...written.field} />
    </ActSheet>
  );
};
