import { useState } from 'react';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { WordsField } from '../../../kit/words-field';
import type { CallFailed } from '../../../platform/call-failed';
import { useAnswerSuggestion } from '../../../suggestions/use-answer-suggestion';
import { useReopenSuggestion } from '../../../suggestions/use-reopen-suggestion';

interface SaySheetProps {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly readers: string;
  readonly least: number;
  readonly max: number;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  readonly onSay: (words: string) => void;
  readonly onClose: () => void;
}

const SaySheet = ({ title, button, readers, least, busy, thrown, onSay, onClose, ...field }: SaySheetProps) => {
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const say = () => {
    const said = words.trim();
    setMissing(said.length < least);
    if (said.length >= least) onSay(said);
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <WordsField
        {...field}
        value={words}
        error={missing ? `请写明，至少${least}个字。` : undefined}
        onChange={setWords}
      />
      <WhoReads words={readers} />
      {thrown && <Refused words={failureWords[thrown.code]} />}
      <PrimaryButton label={button} busy={busy} onTap={say} />
    </Sheet>
  );
};

interface SheetProps {
  readonly suggestionId: string;
  readonly onClose: () => void;
}

export const AnswerSheet = ({ suggestionId, onClose }: SheetProps) => {
  const answer = useAnswerSuggestion();
  return (
    <SaySheet
      title="答复"
      label="怎么办的，办到哪一步"
      placeholder="说清楚做了什么；做不到的，说清原因和可以找谁。"
      button="发出答复"
      readers="提出的人和本级答复的人"
      least={4}
      max={500}
      busy={answer.isPending}
      thrown={answer.error}
      onSay={(words) => answer.mutate({ params: { suggestionId }, body: { answer: words } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
};

export const ReopenSheet = ({ suggestionId, onClose }: SheetProps) => {
  const reopen = useReopenSuggestion();
  return (
    <SaySheet
      title="不满意，请再办"
      label="哪里还没办好"
      placeholder="可以再办一次，请写清楚还差什么。"
      button="请再办一次"
      readers="您本人和答复的人"
      least={2}
      max={300}
      busy={reopen.isPending}
      thrown={reopen.error}
      onSay={(words) => reopen.mutate({ params: { suggestionId }, body: { reason: words } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
};
