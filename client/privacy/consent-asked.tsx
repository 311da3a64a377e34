import { useState } from 'react';
import type { Through } from '../../shared/kernel/acting';
import type { CallFailed } from '../platform/call-failed';
import { ConsentSheet } from './consent-sheet';
import { consentWanted } from './consent-wanted';

interface ConsentAskedProps {
  readonly thrown: CallFailed | null;
  /** By what right it was done for another: family and staff are not asked for a consent that is not theirs to give. */
  readonly through: Through | undefined;
  /** The act may be tried again. */
  readonly onGiven: () => void;
}

/** Where an act was refused for want of a consent, asks for it once; whichever way it is answered, that refusal asks no more. */
export const ConsentAsked = ({ thrown, through, onGiven }: ConsentAskedProps) => {
  const [answered, setAnswered] = useState<CallFailed | null>(null);
  const isHisOwn = through === undefined || through === 'self';
  return (
    <ConsentSheet
      purpose={isHisOwn && answered !== thrown ? consentWanted(thrown) : undefined}
      onGiven={() => {
        setAnswered(thrown);
        onGiven();
      }}
      onClose={() => setAnswered(thrown)}
    />
  );
};
