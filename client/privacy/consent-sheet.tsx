import { useState } from 'react';
import { type ConsentPurpose, consentEditions, type Guardian } from '../../shared/kernel/consent';
import { PrimaryButton, TextButton } from '../kit/button';
import { failureWords } from '../kit/failure-words';
import { Sheet } from '../kit/sheet';
import { Refused } from '../kit/trouble';
import { ConsentLines } from './consent-lines';
import { consentTexts } from './consent-words';
import { GuardianAsked, guardianMissing } from './guardian-asked';
import { useGiveConsent } from './use-give-consent';

interface ConsentSheetProps {
  readonly purpose: ConsentPurpose | undefined;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

/** A consent of its own, asked at the place that needs it. 暂不同意 always works; what was typed stays. */
export const ConsentSheet = ({ purpose, onGiven, onClose }: ConsentSheetProps) => {
  const give = useGiveConsent();
  const [guardian, setGuardian] = useState<Guardian>();
  const [tried, setTried] = useState(false);
  if (purpose === undefined) return null;
  const { title } = consentTexts[purpose];
  const forChild = purpose === 'child_under_14';
  const unsaid = forChild && guardian === undefined;
  const agree = () => {
    setTried(true);
    const who = forChild && guardian !== undefined ? { guardian } : {};
    if (!unsaid)
      give.mutate({ body: { purpose, edition: consentEditions[purpose], ...who } }, { onSuccess: () => onGiven() });
  };
  return (
    <Sheet open title={`${title}，要先征得您同意`} onClose={onClose}>
      {forChild ? (
        <GuardianAsked value={guardian} onPick={setGuardian} error={tried && unsaid ? guardianMissing : undefined} />
      ) : (
        <ConsentLines purpose={purpose} />
      )}
      {give.error && <Refused words={failureWords[give.error.code]} />}
      <PrimaryButton label="同意并继续" busy={give.isPending} onTap={agree} />
      <TextButton quiet label="暂不同意" onTap={onClose} />
    </Sheet>
  );
};
