import { UsualWords } from '../kit/usual-words';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useAskWishInfo } from './use-ask-wish-info';
import { useWritten } from './written';

/** What most wishes lack when they are sent back. */
const usual = [
  '请问哪几天在家？我们好安排邻居上门。',
  '请写清楚是哪一样东西、坏成什么样。',
  '请写一下需要的大小、型号或数量。',
  '请说说在什么位置、有多高，要不要碰电或煤气。',
] as const;

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
      <UsualWords label="常问的" usual={usual} value={question.text} onPick={question.field.onChange} />
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
