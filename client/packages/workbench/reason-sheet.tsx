import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../kit/button';
import { Sheet } from '../../kit/sheet';
import { Refused } from '../../kit/trouble';
import { UsualWords } from '../../kit/usual-words';
import { WhoReads } from '../../kit/who-reads';
import { WordsField } from '../../kit/words-field';
import './reason-sheet.scss';

interface ReasonSheetProps {
  readonly open: boolean;
  readonly title: string;
  /** What follows from it, for the resident. */
  readonly consequence: string;
  /** What is said most often; a tap fills it in. */
  readonly usual: readonly string[];
  readonly act: string;
  readonly limit: number;
  readonly busy: boolean;
  readonly refused: string | undefined;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
}

/** The least that says anything. */
const shortest = 2;

/** Asks why, and says what comes of it. */
export const ReasonSheet = ({ open, title, consequence, usual, act, limit, ...rest }: ReasonSheetProps) => {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const change = (next: string) => {
    setReason(next);
    setMissing(false);
  };
  const give = () => {
    const given = reason.trim();
    if (given.length < shortest) setMissing(true);
    else rest.onGive(given);
  };
  return (
    <Sheet open={open} title={title} onClose={rest.onClose}>
      <View className="reason-consequence">{consequence}</View>
      <UsualWords label="常用理由" usual={usual} value={reason} onPick={change} />
      <WordsField
        label="理由"
        value={reason}
        max={limit}
        placeholder="选一条，或自己写"
        error={missing ? '请写明理由，至少两个字。' : undefined}
        onChange={change}
      />
      <WhoReads words="居民本人和社区" />
      {rest.refused && <Refused words={rest.refused} />}
      <PrimaryButton label={act} busy={rest.busy} onTap={give} />
    </Sheet>
  );
};
