import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { MessageGrants } from '../../../notices/message-grants';
import { ResidencyConfirmed, ResidencyPending } from '../../../people/residency-state';
import { type Me, useMe } from '../../../people/use-me';
import { useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { CheckAddress } from './check-address';
import { SayDoor } from './say-door';
import { SayName } from './say-name';

/** In the page's address: each question is a page of its own. */
const Step = ({ step, declined }: { step: string | undefined; declined: string | undefined }) => {
  if (step === 'door') return <SayDoor />;
  if (step === 'check') return <CheckAddress />;
  return <SayName declined={declined} />;
};

const OfMine = ({ me, step, after }: { me: Me; step: string | undefined; after: string | undefined }) => {
  if (me.home) return <ResidencyConfirmed home={me.home} />;
  if (me.residencyPending)
    return (
      <ResidencyPending>
        <MessageGrants me={me} matter="residency" />
      </ResidencyPending>
    );
  const declined = me.residencyDeclined ?? (after === 'declined' ? '姓名、楼栋和门牌对不上' : undefined);
  return <Step step={step} declined={declined} />;
};

/** 我的住址 in 关怀版: who, where, is it right. */
export default function ElderAddress() {
  const session = useSession();
  const queries = useQueryClient();
  const me = useMe();
  const { step, after } = useAsked();
  return (
    <PageShell elder title="我的住址" onRefresh={() => queries.invalidateQueries({ queryKey: ['me'] })}>
      {session ? (
        <QueryView query={me}>{(data) => <OfMine me={data} step={step} after={after} />}</QueryView>
      ) : (
        <Step step={step} declined={undefined} />
      )}
    </PageShell>
  );
}
