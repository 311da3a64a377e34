import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { useAsked } from '../../../platform/navigate';
import { useWishes } from '../../../wishes/use-wishes';
import { PublishTogether } from './publish-together';
import './index.scss';

/** 一起发布: several wishes that need nothing but their public words. Opened anew, it shows how each stands now. */
export default function Publishing() {
  const { ids = '' } = useAsked();
  const wishes = useWishes(ids.split(',').filter(Boolean));
  return (
    <PageShell title="一起发布" onRefresh={() => wishes.refetch()}>
      <QueryView query={wishes}>
        {(found) =>
          found.length > 0 ? (
            <PublishTogether wishes={found} />
          ) : (
            <Empty drawing="desk" title="还没有选心愿" hint="请到“审核”里选几件，再一起发布" />
          )
        }
      </QueryView>
    </PageShell>
  );
}
