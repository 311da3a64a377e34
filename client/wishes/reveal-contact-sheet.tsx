import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { revealContact } from '../../shared/wishes/claim-contract';
import type { WishView } from '../../shared/wishes/wish';
import { PrimaryButton } from '../kit/button';
import { CallButton } from '../kit/call-button';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { ListRow } from '../kit/list-row';
import { Sheet } from '../kit/sheet';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useRevealContact } from './use-reveal-contact';
import { useWritten } from './written';

const usual = ['约上门时间', '上门找路', '说一声晚点到'].map((words) => ({ value: words, word: words }));

type Shown = ReplyOf<typeof revealContact>;

/** On the page only while it is looked at: nothing of it is kept on this phone. */
const Contact = ({ shown, mask, onClose }: { shown: Shown; mask: string; onClose: () => void }) => (
  <Sheet open title="居民的联系方式" onClose={onClose}>
    <View className="act-sheet-lead">请只为这个心愿使用，不要转给别人。这次查看已告诉居民本人。</View>
    {shown.phone && <CallButton who={mask} phone={shown.phone} />}
    {shown.address && <Field label="地址">{shown.address}</Field>}
    <PrimaryButton label="看好了" onTap={onClose} />
  </Sheet>
);

/** Why he looks; where the grid worker comes along the first time, that he has been spoken to. */
export const RevealContactSheet = ({
  wishId,
  onClose,
  onDone,
  wish,
}: WishSheetProps & { wish: Pick<WishView, 'authorMask' | 'accompanied'> }) => {
  const reveal = useRevealContact(wishId);
  const reason = useWritten(`reveal:${wishId}`, 2, '请选一条，或写一句为什么看。');
  const [companionTold, setTold] = useState(false);
  const send = useOnceAtATime(async () => {
    const told = wish.accompanied && companionTold ? { companionTold } : {};
    await reveal.mutateAsync({ params: { wishId }, body: { reason: reason.text, ...told } });
    reason.clear();
  });
  if (reveal.data) return <Contact shown={reveal.data} mask={wish.authorMask} onClose={onDone} />;
  return (
    <ActSheet
      readers="居民本人、社区和网格员看得到这次查看和理由"
      title="看联系方式"
      button="查看，留下记录"
      busy={reveal.isPending}
      thrown={reveal.error}
      onClose={onClose}
      onSend={() => reason.isReady() && send()}
    >
      {wish.accompanied && (
        <ListRow
          title="已和网格员约好一起去"
          note="第一次上门由网格员陪同"
          checked={companionTold}
          onTap={() => setTold(!companionTold)}
        />
      )}
      <Field label="常用理由">
        <ChipPicker
          label="常用理由"
          options={usual}
          value={reason.field.value}
          onPick={(words) => reason.field.onChange(words ?? '')}
        />
      </Field>
      <WordsField label="理由" placeholder="选一条，或自己写" max={200} {...reason.field} />
    </ActSheet>
  );
};
