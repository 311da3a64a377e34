import { View } from '@tarojs/components';
import type { MyReport } from '../../../../shared/reports/report';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { dueWords, momentWords } from '../../../kit/time-words';
import { CallCommunity } from '../../../people/call-community';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { excerptWords, itemWords, reasonWords, reportStateWords } from '../../../reports/report-words';
import { useMyReports } from '../../../reports/use-my-reports';

const dueLine = (dueAt: string): string => {
  const { late, words } = dueWords(dueAt, serverNow());
  return late ? words : `${words}答复`;
};

const Line = ({ report }: { report: MyReport }) => {
  const { id, state, subject, reason, reportedAt, dueAt, answer } = report;
  const { word } = reportStateWords[state];
  return (
    <Card
      onTap={() => goTo('report', { id })}
      label={[word, itemWords[subject.type], excerptWords(report), answer].filter(Boolean).join('，')}
    >
      <StateLine {...reportStateWords[state]} />
      {dueAt !== undefined && <View className="t-strong">{dueLine(dueAt)}</View>}
      <FactRow label={itemWords[subject.type]}>{excerptWords(report)}</FactRow>
      {answer !== undefined && <FactRow label="答复">{answer}</FactRow>}
      <View className="t-note">{`${reasonWords[reason]} · ${momentWords(reportedAt, serverNow())}举报`}</View>
    </Card>
  );
};

/** 我的举报: how each stands, by when, what was answered. */
export const MyReports = () => {
  const mine = useMyReports();
  return (
    <>
      <QueryView query={mine}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty drawing="letter" title="您没有举报过" hint="看到不妥的心愿、公告或名片，点下面的“举报”" />
          ) : (
            <>
              {reports.map((report) => (
                <Line key={report.id} report={report} />
              ))}
              <ListFoot
                hasNext={mine.hasNextPage}
                busy={mine.isFetchingNextPage}
                onMore={() => void mine.fetchNextPage()}
              />
            </>
          )
        }
      </QueryView>
      <CallCommunity />
    </>
  );
};
