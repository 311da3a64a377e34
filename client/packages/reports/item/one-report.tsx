import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReportSubject, ReportView } from '../../../../shared/reports/report';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { FactRow } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { dueWords, momentWords } from '../../../kit/time-words';
import { MessageGrants } from '../../../notices/message-grants';
import { CallCommunity } from '../../../people/call-community';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { itemWords, officeWords, reasonWords, reportStateWords } from '../../../reports/report-words';
import { useReport } from '../../../reports/use-report';
import { AnswerSheet } from './answer-sheet';
import { GridCard } from './grid-card';
import { ServiceLine } from './service-line';
import { StoryItem } from './story-item';

/** Where the item is looked at, and taken down by whoever may. */
const Item = ({ subject, acts }: { subject: ReportSubject; acts: boolean }) => {
  const { type, id } = subject;
  switch (type) {
    case 'gridCard':
      return <GridCard gridId={id} mayTakeDown={acts} />;
    case 'serviceEntry':
      return <ServiceLine placeId={subject.place} entryId={id} mayTakeDown={acts} />;
    case 'story':
      return <StoryItem storyId={id} mayTakeDown={acts} />;
    case 'wish':
    case 'announcement':
      return (
        <SecondButton
          label={`${acts ? '去处理' : '看'}这条${itemWords[type]}`}
          onTap={() => goTo(type === 'wish' ? 'wish' : 'board', { id })}
        />
      );
  }
};

const Facts = ({ report }: { report: ReportView }) => {
  const now = serverNow();
  const { state, dueAt, handledBy, subject, excerpt, placeName, reason, words, reportedAt, answer } = report;
  const due = dueAt === undefined ? undefined : dueWords(dueAt, now);
  return (
    <Card>
      <StateLine {...reportStateWords[state]} large />
      {due && (
        <View className="t-strong">{`${officeWords[handledBy]}${due.late ? due.words : `${due.words}答复`}`}</View>
      )}
      {answer !== undefined && <FactRow label="答复">{answer}</FactRow>}
      <FactRow label={itemWords[subject.type]}>{excerpt === '' ? placeName : `${placeName}：${excerpt}`}</FactRow>
      <FactRow label="理由">{reasonWords[reason]}</FactRow>
      {words !== undefined && <FactRow label="说明">{words}</FactRow>}
      <FactRow label="举报">{momentWords(reportedAt, now)}</FactRow>
    </Card>
  );
};

const OfReport = ({ report }: { report: ReportView }) => {
  const [answering, setAnswering] = useState(false);
  const me = useMe();
  const { id, state, subject, relations } = report;
  const handles = relations.includes('handler');
  return (
    <>
      <Facts report={report} />
      {handles && state === 'received' && <PrimaryButton label="答复" onTap={() => setAnswering(true)} />}
      {!handles && state === 'received' && <MessageGrants me={me.data} matter="report" />}
      <Item subject={subject} acts={handles && state === 'upheld'} />
      <CallCommunity />
      {answering && <AnswerSheet reportId={id} onClose={() => setAnswering(false)} />}
    </>
  );
};

/** One report: how it stands, what was found, and the way to the item. */
export const OneReport = ({ id }: { id: string }) => (
  <QueryView query={useReport(id)}>{(report) => <OfReport report={report} />}</QueryView>
);
