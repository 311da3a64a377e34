import { emptyPartyDraft, partyDraftSchema } from '../../../memberships/party-draft';
import { useDraft } from '../../../platform/draft';
import { useSteps } from '../steps';
import { CheckParty } from './check-party';
import { WhatHeCan, WhatUnitSees, WhenFree } from './what-he-can';
import { SayBranch, SayName, SayUnit, SayWhere } from './who-he-is';

export const PartyQuestions = () => {
  const steps = useSteps('elderParty', ['name', 'where', 'unit', 'branch', 'skills', 'times', 'consent', 'check']);
  const draft = useDraft('party', partyDraftSchema, emptyPartyDraft);
  const asked = { steps, draft };
  if (steps.step === 'where') return <SayWhere {...asked} />;
  if (steps.step === 'unit') return <SayUnit {...asked} />;
  if (steps.step === 'branch') return <SayBranch {...asked} />;
  if (steps.step === 'skills') return <WhatHeCan {...asked} />;
  if (steps.step === 'times') return <WhenFree {...asked} />;
  if (steps.step === 'consent') return <WhatUnitSees {...asked} />;
  if (steps.step === 'check') return <CheckParty {...asked} />;
  return <SayName {...asked} />;
};
