import { type ReactNode, useState } from 'react';
import { PrimaryButton } from '../../kit/button';
import { PrimaryBar } from '../../kit/primary-bar';
import { Question } from './question';
import type { Steps } from './steps';

interface AskProps {
  readonly steps: Pick<Steps, 'count' | 'next'>;
  readonly words: string;
  readonly hint?: string | undefined;
  /** What is missing, in words; without it one may go on. */
  readonly fault?: string | undefined;
  /** Something is on its way. */
  readonly busy?: boolean;
  /** Where one answers; given the fault once he has tried to go on with it. */
  readonly children: (fault: string | undefined) => ReactNode;
}

/** A question that is answered by writing, or by more than one tap, and then left. */
export const Ask = ({ steps, words, hint, fault, busy = false, children }: AskProps) => {
  const [tried, setTried] = useState(false);
  const next = () => {
    setTried(true);
    if (fault === undefined) steps.next();
  };
  return (
    <>
      <Question step={steps.count} words={words} hint={hint}>
        {children(tried ? fault : undefined)}
      </Question>
      <PrimaryBar>
        <PrimaryButton label="下一步" busy={busy} onTap={next} />
      </PrimaryBar>
    </>
  );
};
