import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';

export default function Page() {
  return (
    <PageShell title="我的" tab>
      <Empty drawing="door" title="您还没有登录" hint="看看不用登录，办事时再登录" />
    </PageShell>
  );
}
