import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guardian } from '../../../../shared/kernel/consent';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { GuardianAsked, guardianConsentOf, guardianMissing } from '../../../privacy/guardian-asked';
import { useSetGuardianConsent } from '../../../proxies/use-set-guardian-consent';

/** A guardian says yes for the child, or takes it back, by telephone or at the door. */
export const GuardianSheet = ({ person, onClose }: { person: PhonelessView; onClose: () => void }) => {
  const consent = useSetGuardianConsent();
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  const params = { personId: person.personId };
  const agree = () => {
    setTried(true);
    if (guardian !== undefined) consent.mutate({ params, body: guardianConsentOf(guardian) }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="监护人的同意" onClose={onClose}>
      <GuardianAsked
        value={guardian}
        onPick={setGuardian}
        error={tried && guardian === undefined ? guardianMissing : undefined}
      />
      <View className="t-note">撤回后，不再替孩子办新的事；已经在办的请和监护人商量。</View>
      <WhoReads words="监护人和社区" />
      {consent.error && <Refused words={failureWords[consent.error.code]} />}
      <PrimaryButton label="监护人同意，登记" busy={consent.isPending} onTap={agree} />
      <SecondButton
        label="监护人撤回同意"
        onTap={() => !consent.isPending && consent.mutate({ params, body: {} }, { onSuccess: onClose })}
      />
    </Sheet>
  );
};
