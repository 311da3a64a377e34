import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { openMembershipStates } from '../../../shared/memberships/transitions';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { useMyMembership } from '../../memberships/use-my-membership';
import { useSession } from '../../platform/session';
import { ForMyUnits } from './for-my-units';
import { FormOrQuestions } from './form-or-questions';
import { MyPoints } from './my-points';
import { PartyState } from './party-state';
import './index.scss';

const Lead = () => (
  <View className="party-lead">
    <View className="party-badge">党员</View>
    <View>到您住的社区报到，社区确认后，就可以认领微心愿。</View>
  </View>
);

const isOpen = (state: string): boolean => (openMembershipStates as readonly string[]).includes(state);

/** What became of the last one stands above a new form: he reads why before he writes again. */
const OfMine = () => (
  <QueryView query={useMyMembership()}>
    {(membership) => (
      <>
        {membership && <PartyState key={membership.id} membership={membership} />}
        {(membership === null || !isOpen(membership.state)) && <FormOrQuestions />}
      </>
    )}
  </QueryView>
);

export default function Party() {
  const session = useSession();
  const queries = useQueryClient();
  return (
    <PageShell title="党员报到" onRefresh={() => queries.invalidateQueries({ queryKey: ['my-membership'] })}>
      <Lead />
      {session && <ForMyUnits />}
      {session && <MyPoints />}
      {session ? <OfMine /> : <FormOrQuestions />}
    </PageShell>
  );
}
