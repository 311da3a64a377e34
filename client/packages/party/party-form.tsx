import { useState } from 'react';
import { PrimaryButton } from '../../kit/button';
import { failureWords } from '../../kit/failure-words';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import { Refused } from '../../kit/trouble';
import { WhoCanSee } from '../../kit/who-can-see';
import {
  bodyOf,
  emptyPartyDraft,
  faultFrom,
  faultsOf,
  type PartyFaults,
  partyDraftSchema,
  partyLoginReason,
  partyReaders,
} from '../../memberships/party-draft';
import { useApplyMembership } from '../../memberships/use-apply-membership';
import { CallCommunity } from '../../people/call-community';
import { useCommunity } from '../../people/use-community';
import { useDraft } from '../../platform/draft';
import { PartyFields } from './party-fields';

const usePartyForm = () => {
  const draft = useDraft('party', partyDraftSchema, emptyPartyDraft);
  const community = useCommunity();
  const apply = useApplyMembership();
  const login = useLogin();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<PartyFaults>({});
  const missing = faultsOf(draft.value, community?.id);
  const send = (at: string) =>
    apply.mutate(
      { body: bodyOf(draft.value, at) },
      { onSuccess: draft.clear, onError: ({ field }) => setRefused(faultFrom(field)) },
    );
  const submit = () => {
    setTried(true);
    setRefused({});
    if (community && Object.keys(missing).length === 0) login.before(() => send(community.id));
  };
  return { draft, community, apply, login, faults: { ...refused, ...(tried ? missing : {}) }, submit };
};

/** 党员报到: who he is, where he serves, and who will read it. */
export const PartyForm = () => {
  const { draft, community, apply, login, faults, submit } = usePartyForm();
  return (
    <>
      <PartyFields draft={draft.value} change={draft.change} faults={faults} community={community} />
      <WhoCanSee {...partyReaders} />
      {apply.error && <Refused words={failureWords[apply.error.code]} />}
      <CallCommunity />
      <PrimaryBar>
        <PrimaryButton label="提交报到" busy={apply.isPending} onTap={submit} />
      </PrimaryBar>
      <LoginSheet reason={partyLoginReason} {...login.sheet} />
    </>
  );
};
