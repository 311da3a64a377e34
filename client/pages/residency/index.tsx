import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { Card } from '../../kit/card';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { StateLine } from '../../kit/state-line';
import { MessageGrants } from '../../notices/message-grants';
import { ResidencyConfirmed, ResidencyPending } from '../../people/residency-state';
import { useMe } from '../../people/use-me';
import { useSession } from '../../platform/session';
import { ResidencyForm } from './residency-form';
import './index.scss';
import { useAsked } from '../../platform/navigate';

const Lead = ({ declined, reason }: { declined: boolean; reason?: string | undefined }) =>
  declined ? (
    <Card>
      <StateLine icon="alert" word="上次没能核实" tone="waiting" large />
      {reason && <View className="residency-lead-note">{`原因：${reason}`}</View>}
      <View className="residency-lead-note">请核对姓名、楼栋和门牌，再提交一次；也可以打电话给社区，当面说清楚。</View>
    </Card>
  ) : (
    <View className="residency-lead">说一声您住哪儿，社区核实后，就可以许愿，也能找到您的网格员。</View>
  );

const OfMine = ({ declined }: { declined: boolean }) => {
  const me = useMe();
  return (
    <QueryView query={me}>
      {(data) => {
        const { home, residencyPending, residencyDeclined } = data;
        if (home) return <ResidencyConfirmed home={home} />;
        if (residencyPending)
          return (
            <ResidencyPending>
              <MessageGrants me={data} matter="residency" />
            </ResidencyPending>
          );
        return (
          <>
            <Lead declined={declined || residencyDeclined !== undefined} reason={residencyDeclined} />
            <ResidencyForm />
          </>
        );
      }}
    </QueryView>
  );
};

export default function Residency() {
  const session = useSession();
  const queries = useQueryClient();
  const declined = useAsked().after === 'declined';
  return (
    <PageShell title="我的住址" onRefresh={() => queries.invalidateQueries({ queryKey: ['me'] })}>
      {session ? (
        <OfMine declined={declined} />
      ) : (
        <>
          <Lead declined={false} />
          <ResidencyForm />
        </>
      )}
    </PageShell>
  );
}
