import { View } from '@tarojs/components';
import * as z from 'zod/mini';
import { type ReportSubject, reportReasonSchema, reportSubjectSchema } from '../../../../shared/reports/report';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { useDraft } from '../../../platform/draft';
import { endWith, replaceWith, useAsked } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import {
  itemWords,
  reasonOptions,
  reasonWords,
  reportAnswererWords,
  reportBodyOf,
  reportLoginReason,
  reportReaders,
} from '../../../reports/report-words';
import { useReportItem } from '../../../reports/use-report-item';
import { Ask } from '../ask';
import { Check } from '../check';
import { Choose } from '../choose';
import { byWhen, dueMark, Received } from '../received';
import { type Marks, marksOf, type Steps, useBeginAnew, useSteps } from '../steps';

const draftSchema = z.object({ reason: z.optional(reportReasonSchema), words: z.string() });
const useReport = ({ type, id }: ReportSubject) => useDraft(`report:${type}:${id}`, draftSchema, { words: '' });

interface OnItem {
  readonly subject: ReportSubject;
  readonly steps: Steps;
}

const Why = ({ subject, steps }: OnItem) => {
  const report = useReport(subject);
  return (
    <Choose
      steps={steps}
      words={`这条${itemWords[subject.type]}有什么问题？`}
      options={reasonOptions}
      onPick={(reason) => {
        report.change({ reason });
        steps.next();
      }}
    />
  );
};

const SayMore = ({ subject, steps }: OnItem) => {
  const report = useReport(subject);
  return (
    <Ask steps={steps} words="要具体说说吗？" hint="不说也可以，直接点“下一步”。">
      {() => (
        <View className="ask-own">
          <WordsField
            label="您说"
            placeholder="哪一句，为什么。"
            max={200}
            value={report.value.words}
            onChange={(words) => report.change({ words })}
          />
        </View>
      )}
    </Ask>
  );
};

const CheckReport = ({ subject, steps, marks }: OnItem & { marks: Marks }) => {
  const { value, clear } = useReport(subject);
  const { reason = 'other' } = value;
  const report = useReportItem();
  useBeginAnew(value.reason === undefined, 'elderReport', marks);
  const body = reportBodyOf(subject, reason, value.words);
  const send = useOnceAtATime(async () => {
    const { id, dueAt } = await report.mutateAsync({ body });
    clear();
    endWith('elderReport', { ...marks, step: 'sent', report: id, ...dueMark(dueAt) });
  });
  return (
    <Check
      steps={steps}
      lines={[
        ['举报什么', `一条${itemWords[subject.type]}`],
        ['有什么问题', reasonWords[reason]],
        ['您说', body.words ?? '没有多说'],
      ]}
      readers={<WhoCanSee {...reportReaders(subject.type)} />}
      button="提交举报"
      busy={report.isPending}
      thrown={report.error}
      loginReason={reportLoginReason}
      onSend={send}
    />
  );
};

const ReportReceived = ({ subject: { type } }: Pick<OnItem, 'subject'>) => {
  const { report = '', due } = useAsked();
  return (
    <Received
      words="举报收到了"
      hint={`已经交给${reportAnswererWords[type]}，您不用再做什么。`}
      next={[`${reportAnswererWords[type]}看过，告诉您结果`, byWhen(due, '看过就答复'), '“我的”里面的“我的举报”']}
      matter="report"
      button="看进度"
      onFollow={() => replaceWith('report', { id: report })}
    />
  );
};

const Questions = ({ subject, marks }: { subject: ReportSubject; marks: Marks }) => {
  const steps = useSteps('elderReport', ['why', 'say', 'check'], marks);
  if (steps.step === 'say') return <SayMore subject={subject} steps={steps} />;
  if (steps.step === 'check') return <CheckReport subject={subject} steps={steps} marks={marks} />;
  return <Why subject={subject} steps={steps} />;
};

/** 举报 in 关怀版: what is wrong with it, a word more if one wants, is it right. */
export default function ElderReport() {
  const { step, type = '', subject = '', place } = useAsked();
  const where = place === undefined ? {} : { place };
  const item = reportSubjectSchema.safeParse({ type, id: subject, ...where });
  const marks = marksOf({ type, subject, place });
  return (
    <PageShell elder title="举报">
      {!item.success && <Empty drawing="cloud" title="没有找到要举报的内容" />}
      {item.success && step === 'sent' && <ReportReceived subject={item.data} />}
      {item.success && step !== 'sent' && <Questions subject={item.data} marks={marks} />}
    </PageShell>
  );
}
