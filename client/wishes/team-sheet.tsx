import { View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '../kit/field';
import { Stepper } from '../kit/stepper';
import { WordsField } from '../kit/words-field';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useClaimWish } from './use-claim-wish';

/** The fewest letters of a name. */
const shortest = 2;

/** A member takes several places at once, for those whom he brings. Nobody of them is named. */
export const TeamSheet = ({ wishId, left, onClose, onDone }: WishSheetProps & { left: number }) => {
  const claim = useClaimWish(wishId);
  const [size, setSize] = useState(Math.min(2, left));
  const [team, setTeam] = useState('');
  const named = team.trim();
  const tooShort = named !== '' && named.length < shortest;
  const send = useOnceAtATime(async () => {
    await claim.mutateAsync({ params: { wishId }, body: { size, ...(named === '' ? {} : { team: named }) } });
    onDone();
  });
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="带几位一起来"
      button={`认领${size}个名额`}
      busy={claim.isPending}
      thrown={claim.error}
      onClose={onClose}
      onSend={() => !tooShort && send()}
    >
      <View className="act-sheet-lead">由您负责带队和反馈。只写人数和队名，请不要写别人的姓名和电话。</View>
      <Field label="一共几位" hint="连您在内">
        <Stepper label="一共" unit="位" value={size} min={1} max={left} onStep={setSize} />
      </Field>
      <WordsField
        label="队名（可以不写）"
        placeholder="比如：第一中学党员志愿队"
        max={20}
        value={team}
        error={tooShort ? '队名至少两个字，也可以不写。' : undefined}
        onChange={setTeam}
      />
    </ActSheet>
  );
};
