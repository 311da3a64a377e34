import { View } from '@tarojs/components';
import { useState } from 'react';
import { type ConsentPurpose, consentEditions } from '../../../../shared/kernel/consent';
import type { ConsentView } from '../../../../shared/privacy/my-data';
import { Banner } from '../../../kit/banner';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { CallCommunity } from '../../../people/call-community';
import { serverNow } from '../../../platform/server-time';
import { ConsentLines } from '../../../privacy/consent-lines';
import { ConsentSheet } from '../../../privacy/consent-sheet';
import { askedWords, consentStateWords, consentTexts } from '../../../privacy/consent-words';
import { useConsents } from '../../../privacy/use-consents';
import { useGiveConsent } from '../../../privacy/use-give-consent';
import { useWithdrawConsent } from '../../../privacy/use-withdraw-consent';
import '../page.scss';

/** What it is for stands above the button. For a child it is still to be said which guardian consents. */
const Give = ({ purpose }: { purpose: ConsentPurpose }) => {
  const give = useGiveConsent();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const tap = () =>
    purpose === 'child_under_14'
      ? setAsking(true)
      : give.mutate({ body: { purpose, edition: consentEditions[purpose] } });
  return (
    <>
      {give.error && <Refused words={failureWords[give.error.code]} />}
      <SecondButton label={`同意：${consentTexts[purpose].title}`} busy={give.isPending} onTap={tap} />
      <ConsentSheet purpose={asking ? purpose : undefined} onGiven={close} onClose={close} />
    </>
  );
};

const Withdraw = ({ purpose }: { purpose: ConsentPurpose }) => {
  const withdraw = useWithdrawConsent();
  return (
    <>
      {withdraw.error && <Refused words={failureWords[withdraw.error.code]} />}
      <SecondButton
        label={`撤回：${consentTexts[purpose].title}`}
        busy={withdraw.isPending}
        onTap={() => withdraw.mutate({ body: { purpose } })}
      />
    </>
  );
};

const OneConsent = ({ consent: { purpose, state, at, how } }: { consent: ConsentView }) => (
  <Card title={consentTexts[purpose].title}>
    <View className="privacy-item t-strong">
      {[consentStateWords[state], at && momentWords(at, serverNow())].filter(Boolean).join(' ')}
    </View>
    {how && <View className="t-note">{askedWords[how]}</View>}
    <ConsentLines purpose={purpose} />
    {state === 'given' ? <Withdraw purpose={purpose} /> : <Give purpose={purpose} />}
  </Card>
);

/** Every purpose by itself, also before it was ever asked: where another writes for him, only he can consent, and only here. */
export default function MyConsents() {
  const consents = useConsents();
  return (
    <PageShell title="我的同意">
      <Banner
        icon="eye"
        words="您自己写到，或家人替您写到下面这些情况时，要您同意才用。一样一样由您定：可以先同意，也可以不同意，随时能撤回。"
      />
      <QueryView query={consents}>
        {(items) => items.map((consent) => <OneConsent key={consent.purpose} consent={consent} />)}
      </QueryView>
      <CallCommunity />
    </PageShell>
  );
}
