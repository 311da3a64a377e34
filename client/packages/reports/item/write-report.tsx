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
import { itemWords, reasonWords } from '../../../reports/report-words';
import { useReportItem } from '../../../reports/use-report-item';

const reasons = (Object.keys(reasonWords) as ReportReason[]).map((value) => ({ value, word: reasonWords[value] }));
const answerers = {
  wish: '社区',
  story: '社区',
  announcement: '发布单位的上一级',
  gridCard: '街道',
  serviceEntry: '管这张卡的单位的上一级',
} as const;
const accused = {
  wish: '写这段文字的人不经手',
  story: '写这段文字的人不经手',
  announcement: '写这段文字的人不经手',
  gridCard: '网格员和社区不经手',
  serviceEntry: '填这个号码的单位不经手',
} as const;

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
    const said = words.trim();
    const body = { subject, reason, ...(said.length < 2 ? {} : { words: said }) };
    login.before(() => report.mutate({ body }, { onSuccess: ({ id }) => replaceWith('report', { id }) }));
  };
  return (
    <>
      <Card>
        <Field label={`这条${itemWords[subject.type]}有什么问题？`} error={missing ? '请选一条。' : undefined}>
          <ChipPicker label="问题" options={reasons} value={reason} onPick={setReason} />
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
      <WhoCanSee
        everybody="看不到有人举报，也看不到是谁"
        handlers={`${answerers[subject.type]}负责处理的人看得到理由，看不到您的名字`}
        communityOnly={accused[subject.type]}
      />
      {report.error && <Refused words={failureWords[report.error.code]} />}
      <PrimaryButton label="提交举报" busy={report.isPending} onTap={send} />
      <CallCommunity />
      <LoginSheet {...login.sheet} reason="登录后，处理结果才能告诉您本人。" />
    </>
  );
};
