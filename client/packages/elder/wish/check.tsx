import type { ReactNode } from 'react';
import type { Through } from '../../../../shared/kernel/acting';
import { PrimaryButton } from '../../../kit/button';
import { LoginSheet, useLogin } from '../../../kit/login-sheet';
import { PrimaryBar } from '../../../kit/primary-bar';
import { longDayWords } from '../../../kit/time-words';
import { WhoCanSee } from '../../../kit/who-can-see';
import type { CallFailed } from '../../../platform/call-failed';
import { serverNow } from '../../../platform/server-time';
import { ActRefused } from '../../../privacy/act-refused';
import { ConsentAsked } from '../../../privacy/consent-asked';
import { type WishDraft, wishLoginReason, wishReaders } from '../../../wishes/wish-draft';
import { categoryWords } from '../../../wishes/wish-words';
import { Question } from '../question';
import { SaidAgain } from '../said-again';

type Line = readonly [label: string, words: string];

interface CheckProps {
  readonly said: WishDraft;
  readonly whom: readonly Line[];
  readonly steps: number;
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  /** By what right it is done for another; absent: for himself. */
  readonly through: Through | undefined;
  readonly onSend: () => void;
  /** Takes the button's place where something else must come first. */
  readonly instead?: ReactNode;
}

/** What the usual form may have been told before it was laid aside is sent too, so it is read again too. */
const moreLines = ({ category, needBy }: WishDraft): readonly Line[] => [
  ...(category === undefined ? [] : [['类别', categoryWords[category].word] as const]),
  ...(needBy === undefined ? [] : [['什么时候前要', `${longDayWords(needBy, serverNow())}前`] as const]),
];

/** All in words once more, who will read it, and the one button. */
export const Check = ({ said, whom, steps, button, busy, thrown, through, onSend, instead }: CheckProps) => {
  const login = useLogin();
  return (
    <>
      <Question step={[steps, steps]} words="请您看一看，对不对？" hint="不对，点上面的“返回”改。">
        <SaidAgain lines={[['您说', said.words.trim()], ...moreLines(said), ...whom]} />
        <WhoCanSee {...wishReaders} />
        {instead}
        <ActRefused thrown={thrown} through={through} />
      </Question>
      <ConsentAsked thrown={thrown} through={through} onGiven={onSend} />
      {!instead && (
        <PrimaryBar>
          <PrimaryButton label={button} busy={busy} onTap={() => login.before(onSend)} />
        </PrimaryBar>
      )}
      <LoginSheet {...login.sheet} reason={wishLoginReason} />
    </>
  );
};
