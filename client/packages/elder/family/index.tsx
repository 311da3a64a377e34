import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { useWhoActsForMe } from '../../../proxies/use-who-acts-for-me';
import { Decide } from './decide';
import { End } from './end';
import { ReadMyNumber } from './read-my-number';
import { WhoHelpsMe } from './who-helps-me';

/** In the page's address: each question is a page of its own. */
const Step = ({ step, agent }: { step: string | undefined; agent: string | undefined }) => {
  const helpers = useWhoActsForMe();
  if (step === 'number') return <ReadMyNumber />;
  return (
    <QueryView query={helpers}>
      {(all) => {
        const one = all.find(({ agentId }) => agentId === agent);
        if (step === 'decide' && one?.state === 'asked') return <Decide acting={one} />;
        if (step === 'end' && one?.state === 'active') return <End acting={one} />;
        return <WhoHelpsMe all={all} />;
      }}
    </QueryView>
  );
};

/** 请家人帮我办: who helps, how somebody is asked, and how it ends. */
export default function ElderFamily() {
  const session = useSession();
  const queries = useQueryClient();
  const { step, agent } = useAsked();
  return (
    <PageShell elder title="请家人帮我办" onRefresh={() => queries.invalidateQueries({ queryKey: ['acting'] })}>
      {session ? (
        <Step step={step} agent={agent} />
      ) : (
        <LogInFirst drawing="door" title="登录后请家人帮您" hint="您同意以后，家人用自己的手机替您办" />
      )}
    </PageShell>
  );
}
