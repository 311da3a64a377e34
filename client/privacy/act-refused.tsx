import type { Through } from '../../shared/kernel/acting';
import { failureWords } from '../kit/failure-words';
import { Refused } from '../kit/trouble';
import type { CallFailed } from '../platform/call-failed';
import { consentWanted } from './consent-wanted';
import { PrincipalsConsent } from './principals-consent';

interface ActRefusedProps {
  readonly thrown: CallFailed | null;
  /** By what right it was done for another; absent: for himself. */
  readonly through: Through | undefined;
}

/** Why an act that may wait for a consent was refused, and what to do now. */
export const ActRefused = ({ thrown, through }: ActRefusedProps) => {
  if (thrown === null) return null;
  const purpose = consentWanted(thrown);
  if (purpose === undefined || through === undefined || through === 'self') {
    return <Refused words={failureWords[thrown.code]} />;
  }
  return <PrincipalsConsent purpose={purpose} through={through} />;
};
