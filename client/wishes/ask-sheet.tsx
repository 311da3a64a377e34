import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useAskWishInfo } from './use-ask-wish-info';
import { useWritten } from './written';

export const AskSheet = ({ wishId, onClose, onDone }: WishSheetProps) => {
  const ask = useAskWishInfo(wishId);
  const question = useWritten(`ask:${wishId}`, 2, '请写清楚缺什么、为什么需要。');
  const send = useOnceAtATime(async () => {
    await ask.mutateAsync({ params: { wishId }, body: { question: question.text } });
    question.clear();
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="请居民补充"
      button="发给居民"
      busy={ask.isPending}
      thrown={ask.error}
      onClose={onClose}
      onSend={() => question.isReady() && send()}
    >
      <WordsField
        label="想问什么"
        hint="居民会看到原话"
        placeholder="比如：请问哪天在家方便？我们好安排邻居上门。"
        max={200}
        {...question.field}
      />
    </ActSheet>
  );
};
