import { useState } from 'react';
import type { ReportReason, ReportSubject } from '../../../../shared/reports/report';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { LoginSheet, useLogin } from '../../../kit/login-sheet';
import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { CallCommunity } from '../../../people/call-community';
import { replaceWith } from '../../../platform/navigate';
import {
  itemWords,
  reasonOptions,
  reportBodyOf,
  reportLoginReason,
  reportReaders,
} from '../../../reports/report-words';
import { useReportItem } from '../../../reports/use-report-item';

/** Why it should not stand; words only if one wants. */
export const WriteReport = ({ subject }: { subject: ReportSubject }) => {
  const [reason, setReason] = useState<ReportReason>();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const report = useReportItem();
  const login = useLogin();
  const send = () => {
    setMissing(reason === undefined);
    if (reason === undefined) return;
    const body = reportBodyOf(subject, reason, words);
    login.before(() => report.mutate({ body }, { onSuccess: ({ id }) => replaceWith('report', { id }) }));
  };
  return (
    <>
      <Card>
        <Field label={`这条${itemWords[subject.type]}有什么问题？`} error={missing ? '请选一条。' : undefined}>
          <ChipPicker label="问题" options={reasonOptions} value={reason} onPick={setReason} />
        </Field>
        <WordsField
          label="具体说说"
          hint="选填"
          value={words}
          max={200}
          placeholder="哪一句，为什么。"
          onChange={setWords}
        />
      </Card>
      <WhoCanSee {...reportReaders(subject.type)} />
      {report.error && <Refused words={failureWords[report.error.code]} />}
      <PrimaryButton label="提交举报" busy={report.isPending} onTap={send} />
      <CallCommunity />
      <LoginSheet {...login.sheet} reason={reportLoginReason} />
    </>
  );
};
