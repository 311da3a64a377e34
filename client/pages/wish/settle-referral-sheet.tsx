import { View } from '@tarojs/components';
import { useState } from 'react';
import { toldOutcomes } from '../../../shared/wishes/referral';
import type { WishView } from '../../../shared/wishes/wish';
import { ChipPicker } from '../../kit/chip-picker';
import { Field } from '../../kit/field';
import { WordsField } from '../../kit/words-field';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from '../../wishes/act-sheet';
import { outcomeWords } from '../../wishes/referral-words';
import { useSettleReferral } from '../../wishes/use-settle-referral';
import { useWritten } from '../../wishes/written';
import { CallDay, dayIn } from './call-day';

type Outcome = (typeof toldOutcomes)[number];

const options = toldOutcomes.map((value) => ({ value, word: outcomeWords[value] }));

/** What follows from each answer, said before it is sent. */
const follows: Readonly<Record<Outcome, string>> = {
  helped: '居民会看到“办好了”，这件事到这里结束。',
  not_helped: '居民会看到“没有办成，请打电话给社区”。可以帮居民另外许一个心愿，或换一家单位。',
  waiting: '请选下一次打电话的日子，居民会看到。',
};

/** Staff have called the resident. */
export const SettleReferralSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: WishView }) => {
  const settle = useSettleReferral(wishId);
  const [outcome, setOutcome] = useState<Outcome>();
  const [callOn, setCallOn] = useState(dayIn(7));
  const [tried, setTried] = useState(false);
  const note = useWritten(`referral:${wishId}`, 2, '请写一句居民怎么说。');
  const send = useOnceAtATime(async (heard: Outcome) => {
    const again = heard === 'waiting' ? { callOn } : {};
    await settle.mutateAsync({ params: { wishId }, body: { outcome: heard, note: note.text, ...again } });
    note.clear();
    onDone();
  });
  const tap = () => {
    setTried(true);
    if (note.isReady() && outcome !== undefined) send(outcome);
  };
  return (
    <ActSheet
      readers="社区、网格员和上级督办；居民只看到结果"
      title="电话里怎么说"
      button="记下来，告诉居民"
      busy={settle.isPending}
      thrown={settle.error}
      onClose={onClose}
      onSend={tap}
    >
      {wish.referral && <View className="act-sheet-lead">{`转给了${wish.referral.office}，请先打电话问居民。`}</View>}
      <Field label="办得怎么样" error={tried && outcome === undefined ? '请选一个结果。' : undefined}>
        <ChipPicker label="办得怎么样" options={options} value={outcome} onPick={setOutcome} />
      </Field>
      {outcome && <View className="act-sheet-lead">{follows[outcome]}</View>}
      {outcome === 'waiting' && <CallDay value={callOn} onChange={setCallOn} />}
      <WordsField
        label="居民怎么说"
        hint="给工作人员看"
        placeholder="比如：师傅周三来过，阀门换好了。"
        max={200}
        {...note.field}
      />
    </ActSheet>
  );
};
