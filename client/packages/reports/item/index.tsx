import { useQueryClient } from '@tanstack/react-query';
import { reportSubjectSchema } from '../../../../shared/reports/report';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { LogInFirst } from '../../../people/log-in-first';
import { useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { MyReports } from './my-reports';
import { OneReport } from './one-report';
import { ReportDesk } from './report-desk';
import { WriteReport } from './write-report';

/** Everything about 举报 is one page with four views, so that what they share stays in this package. */
const View = () => {
  const session = useSession();
  const { view, id, type, subject, place } = useAsked();
  const item = reportSubjectSchema.safeParse({ type, id: subject, ...(place === undefined ? {} : { place }) });
  if (item.success) return <WriteReport subject={item.data} />;
  if (view === undefined && id === undefined) return <Empty drawing="cloud" title="没有找到要举报的内容" />;
  if (!session) return <LogInFirst drawing="letter" title="登录后查看" hint="举报只有本人和处理的人看得到" />;
  if (view === 'mine') return <MyReports />;
  return id === undefined ? <ReportDesk /> : <OneReport id={id} />;
};

export default function Report() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['report', 'report-queue', 'my-reports', 'grid-contact', 'service-card'].map((first) =>
        queries.invalidateQueries({ queryKey: [first] }),
      ),
    );
  return (
    <PageShell title="举报" onRefresh={refresh}>
      <View />
    </PageShell>
  );
}
