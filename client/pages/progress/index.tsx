import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';

export default function Page() {
  return (
    <PageShell title="进度" tab>
      <Empty drawing="path" title="还没有正在办的事" hint="提交以后，每一步都会出现在这里" />
    </PageShell>
  );
}
