import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';

export default function Page() {
  return (
    <PageShell title="消息" tab>
      <Empty drawing="letter" title="还没有消息" hint="事情有了进展，会在这里告诉您" />
    </PageShell>
  );
}
