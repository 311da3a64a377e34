import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { goBack, useAsked } from '../../../platform/navigate';
import { useWish } from '../../../wishes/use-wish';
import { DispatchForm } from './dispatch-form';

/** 派单. Back on the wish's own page stands how it is now. */
export default function DispatchPage() {
  const { id = '' } = useAsked();
  const wish = useWish(id);
  return (
    <PageShell title="派单" onRefresh={() => wish.refetch()}>
      <QueryView query={wish}>
        {(found) =>
          found.relations.includes('communityStaff') && ['submitted', 'published'].includes(found.state) ? (
            <DispatchForm wish={found} onDone={goBack} />
          ) : (
            <Empty drawing="desk" title="这个心愿现在不能派单" hint="可能已经有人接了，请回到心愿看看" />
          )
        }
      </QueryView>
    </PageShell>
  );
}
