import { View } from '@tarojs/components';
import { useState } from 'react';
import { reportWordsSchema } from '../../../../shared/reports/report';
import { PrimaryButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { WordsField } from '../../../kit/words-field';
import { useAnswerReport } from '../../../reports/use-answer-report';

const findings = [
  { value: 'upheld', word: '举报属实' },
  { value: 'dismissed', word: '没有发现问题' },
] as const;
type Finding = (typeof findings)[number]['value'];

/** What was found, in words for whoever reported it. It takes nothing down: that is a step of its own. */
export const AnswerSheet = ({ reportId, onClose }: { reportId: string; onClose: () => void }) => {
  const [finding, setFinding] = useState<Finding>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const answer = useAnswerReport();
  const fits = finding !== undefined && reportWordsSchema.safeParse(words).success;
  const send = () => {
    setTried(true);
    if (!fits) return;
    const body = { upheld: finding === 'upheld', answer: words };
    answer.mutate({ params: { reportId }, body }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="答复举报" onClose={onClose}>
      <Field label="看下来">
        <ChipPicker label="看下来" options={findings} value={finding} onPick={setFinding} />
      </Field>
      <WordsField
        label="怎么告诉举报的人"
        value={words}
        max={200}
        placeholder="看到了什么，接下来怎么做。"
        error={tried && !fits ? '请选结果，并写明至少两个字。' : undefined}
        onChange={setWords}
      />
      <View className="t-note">内容不会自动撤下：答复后，请到那条内容的页面去更正或撤回。</View>
      <WhoReads words="举报的人和处理的人" />
      {answer.error && <Refused words={failureWords[answer.error.code]} />}
      <PrimaryButton label="发出答复" busy={answer.isPending} onTap={send} />
    </Sheet>
  );
};
