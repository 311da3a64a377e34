import type { ReactNode } from 'react';
import { PrimaryButton } from '../kit/button';
import { failureWords } from '../kit/failure-words';
import { Sheet } from '../kit/sheet';
import { Refused } from '../kit/trouble';
import { WhoReads } from '../kit/who-reads';
import type { CallFailed } from '../platform/call-failed';
import './act-sheet.scss';

/** What every sheet about a wish is given. It is on the page only while it is open. */
export interface WishSheetProps {
  readonly wishId: string;
  readonly onClose: () => void;
  /** The act took effect. */
  readonly onDone: () => void;
}

interface ActSheetProps {
  readonly title: string;
  readonly button: string;
  readonly busy: boolean;
  readonly thrown: CallFailed | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
  /** Who will read what is written here, said before it is sent. */
  readonly readers: string;
  readonly children?: ReactNode;
}

/** A question before an act, its button saying the act, and the answer beside it when the act was refused. */
export const ActSheet = ({ title, button, busy, thrown, onSend, onClose, readers, children }: ActSheetProps) => (
  <Sheet open title={title} onClose={onClose}>
    {children}
    <WhoReads words={readers} />
    {thrown && <Refused words={failureWords[thrown.code]} />}
    <PrimaryButton label={button} busy={busy} onTap={onSend} />
  </Sheet>
);
