import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tarojs/taro';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { useSession } from '../../../platform/session';
import { useServiceCard } from '../../../service-cards/use-service-card';
import { CardEditor } from './card-editor';

const Card = ({ placeId }: { placeId: string }) => (
  <QueryView query={useServiceCard(placeId)}>{(card) => <CardEditor placeId={placeId} card={card} />}</QueryView>
);

/** Where the staff of a node keep its 便民服务卡. */
export default function ServiceCardEditor() {
  const session = useSession();
  const queries = useQueryClient();
  const { place } = useRouter().params;
  return (
    <PageShell title="便民服务卡" onRefresh={() => queries.invalidateQueries({ queryKey: ['service-card'] })}>
      {place === undefined && <Empty drawing="desk" title="没有选社区" hint="请从工作台的“人员”进来" />}
      {place !== undefined && !session && (
        <LogInFirst drawing="desk" title="登录后修改服务卡" hint="由社区、街道和区里各管各的" />
      )}
      {place !== undefined && session && <Card key={place} placeId={place} />}
    </PageShell>
  );
}
