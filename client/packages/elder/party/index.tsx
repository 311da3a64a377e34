import { openMembershipStates } from '../../../../shared/memberships/transitions';
import { PrimaryButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { PrimaryBar } from '../../../kit/primary-bar';
import { QueryView } from '../../../kit/query-view';
import { useMyMembership } from '../../../memberships/use-my-membership';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { Received } from '../received';
import { PartyQuestions } from './questions';

const seeIt = () => replaceWith('party');

const PartyReceived = () => (
  <Received
    words="报到收到了"
    hint="已经交给社区，您不用再做什么。"
    next={['社区确认您的报到', '社区看过就答复您', '“我的”里面的“党员报到”；确认了，“消息”里也会告诉您']}
    matter="membership"
    button="看我的报到"
    onFollow={seeIt}
  />
);

const Already = () => (
  <>
    <Empty drawing="path" title="您已经报到过了" hint="办到哪一步，看“我的报到”" />
    <PrimaryBar>
      <PrimaryButton label="看我的报到" onTap={seeIt} />
    </PrimaryBar>
  </>
);

const isOpen = (state: string): boolean => (openMembershipStates as readonly string[]).includes(state);

const OfMine = () => (
  <QueryView query={useMyMembership()}>
    {(membership) => (membership !== null && isOpen(membership.state) ? <Already /> : <PartyQuestions />)}
  </QueryView>
);

/** 党员报到 in 关怀版: who, where, from which unit and branch, what he can do and when, who may know, is it right. */
export default function ElderParty() {
  const session = useSession();
  const { step } = useAsked();
  return (
    <PageShell elder title="党员报到">
      {step === 'sent' && <PartyReceived />}
      {step !== 'sent' && (session ? <OfMine /> : <PartyQuestions />)}
    </PageShell>
  );
}
