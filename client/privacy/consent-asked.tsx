import { useState } from 'react';
import type { CallFailed } from '../platform/call-failed';
import { ConsentSheet } from './consent-sheet';
import { consentWanted } from './consent-wanted';

interface ConsentAskedProps {
  readonly thrown: CallFailed | null;
  /** The act may be tried again. */
  readonly onGiven: () => void;
}

/** Where an act was refused for want of a consent, asks for it once; whichever way it is answered, that refusal asks no more. */
export const ConsentAsked = ({ thrown, onGiven }: ConsentAskedProps) => {
  const [answered, setAnswered] = useState<CallFailed | null>(null);
  return (
    <ConsentSheet
      purpose={answered === thrown ? undefined : consentWanted(thrown)}
      onGiven={() => {
        setAnswered(thrown);
        onGiven();
      }}
      onClose={() => setAnswered(thrown)}
    />
  );
};
