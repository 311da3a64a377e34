import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';

export default function Today() {
  return (
    <PageShell title="工作台" wide>
      <Empty drawing="desk" title="今天没有待办" />
    </PageShell>
  );
}
