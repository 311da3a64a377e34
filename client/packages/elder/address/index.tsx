import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { MessageGrants } from '../../../notices/message-grants';
import { ResidencyConfirmed, ResidencyPending } from '../../../people/residency-state';
import { type Me, useMe } from '../../../people/use-me';
import { useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { useSteps } from '../steps';
import { CheckAddress } from './check-address';
import { SayDoor } from './say-door';
import { SayName } from './say-name';

const Questions = ({ declined }: { declined: string | undefined }) => {
  const steps = useSteps('elderAddress', ['name', 'door', 'check']);
  if (steps.step === 'door') return <SayDoor steps={steps} />;
  if (steps.step === 'check') return <CheckAddress steps={steps} />;
  return <SayName steps={steps} declined={declined} />;
};

const OfMine = ({ me, after }: { me: Me; after: string | undefined }) => {
  if (me.home) return <ResidencyConfirmed home={me.home} />;
  if (me.residencyPending)
    return (
      <ResidencyPending>
        <MessageGrants me={me} matter="residency" />
      </ResidencyPending>
    );
  const declined = me.residencyDeclined ?? (after === 'declined' ? '姓名、楼栋和门牌对不上' : undefined);
  return <Questions declined={declined} />;
};

/** 我的住址 in 关怀版: who, where, is it right. */
export default function ElderAddress() {
  const session = useSession();
  const queries = useQueryClient();
  const me = useMe();
  const { after } = useAsked();
  return (
    <PageShell elder title="我的住址" onRefresh={() => queries.invalidateQueries({ queryKey: ['me'] })}>
      {session ? (
        <QueryView query={me}>{(data) => <OfMine me={data} after={after} />}</QueryView>
      ) : (
        <Questions declined={undefined} />
      )}
    </PageShell>
  );
}
