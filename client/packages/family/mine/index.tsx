import { useQueryClient } from '@tanstack/react-query';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { MessageGrants } from '../../../notices/message-grants';
import { CallCommunity } from '../../../people/call-community';
import { LogInFirst } from '../../../people/log-in-first';
import { useMe } from '../../../people/use-me';
import { useSession } from '../../../platform/session';
import { useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import { FormOrQuestions } from './form-or-questions';
import { MyNumber } from './my-number';
import { MyPrincipals } from './my-principals';
import { WhoActsForMe } from './who-acts-for-me';
import './index.scss';

const Family = () => {
  const me = useMe();
  const whom = useWhomIActFor();
  return (
    <QueryView query={whom}>
      {(all) => {
        const former = all.find(({ kind, state }) => kind === 'self' && state === 'active');
        return (
          <>
            <WhoActsForMe />
            {former && <WhoActsForMe of={former.principalId} />}
            <MyPrincipals all={all} />
            <FormOrQuestions known={me.data?.name} />
            <MyNumber />
            <MessageGrants
              me={me.data}
              matter={all.some(({ state }) => state === 'asked') ? 'askedToAct' : 'actedFor'}
            />
          </>
        );
      }}
    </QueryView>
  );
};

/** 亲友代办: who acts for me, for whom I act, and how either begins and ends. */
export default function FamilyPage() {
  const session = useSession();
  const queries = useQueryClient();
  return (
    <PageShell title="亲友代办" onRefresh={() => queries.invalidateQueries({ queryKey: ['acting'] })}>
      {session ? (
        <Family />
      ) : (
        <LogInFirst drawing="door" title="登录后替家人办事" hint="家人同意以后，您用自己的手机替他办" />
      )}
      <CallCommunity />
    </PageShell>
  );
}
