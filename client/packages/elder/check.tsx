import type { ReactNode } from 'react';
import type { Through } from '../../../shared/kernel/acting';
import { PrimaryButton } from '../../kit/button';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import type { CallFailed } from '../../platform/call-failed';
import { ActRefused } from '../../privacy/act-refused';
import { ConsentAsked } from '../../privacy/consent-asked';
import { Question } from './question';
import { type Line, SaidAgain } from './said-again';
import type { Steps } from './steps';

interface CheckProps {
  readonly steps: Pick<Steps, 'count'>;
  readonly lines: readonly Line[];
  /** 谁能看到. */
  readonly readers: ReactNode;
  /** The act itself. */
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  /** By what right it is done for another; absent: for himself. */
  readonly through?: Through | undefined;
  readonly loginReason: string;
  readonly onSend: () => void;
  readonly hint?: string;
  /** Takes the place of the usual words, where the errand knows better ones. */
  readonly refused?: ReactNode;
  /** Takes the button's place where something else must come first. */
  readonly instead?: ReactNode;
  /** Under all of it. */
  readonly below?: ReactNode;
}

/** The last question of all: everything in words once more, who will read it, and the one button. */
export const Check = (props: CheckProps) => {
  const { steps, lines, readers, button, busy, thrown, through, loginReason, onSend } = props;
  const { hint = '不对，点上面的“返回”改。', refused, instead, below } = props;
  const login = useLogin();
  return (
    <>
      <Question step={steps.count} words="请您看一看，对不对？" hint={hint}>
        <SaidAgain lines={lines} />
        {readers}
        {instead}
        {refused ?? <ActRefused thrown={thrown} through={through} />}
        {below}
      </Question>
      <ConsentAsked thrown={thrown} through={through} onGiven={onSend} />
      {!instead && (
        <PrimaryBar>
          <PrimaryButton label={button} busy={busy} onTap={() => login.before(onSend)} />
        </PrimaryBar>
      )}
      <LoginSheet {...login.sheet} reason={loginReason} />
    </>
  );
};
