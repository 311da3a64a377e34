import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';

export default function Page() {
  return (
    <PageShell title="邻里" tab>
      <Empty drawing="wish" title="邻里" hint="找得到人，看得到进度，说到做到" />
    </PageShell>
  );
}
