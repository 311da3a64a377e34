import type { WishView } from '../../../shared/wishes/wish';
import { serverNow } from '../../platform/server-time';
import { AmendSheet } from '../../wishes/amend-sheet';
import { AskSheet } from '../../wishes/ask-sheet';
import { CloseContactSheet } from '../../wishes/close-contact-sheet';
import { CloseSheet } from '../../wishes/close-sheet';
import { ConfirmByCallSheet } from '../../wishes/confirm-by-call-sheet';
import { ConfirmSheet } from '../../wishes/confirm-sheet';
import { DeclineSheet } from '../../wishes/decline-sheet';
import { ExtendSheet } from '../../wishes/extend-sheet';
import { OpenContactSheet } from '../../wishes/open-contact-sheet';
import { PublishSheet } from '../../wishes/publish-sheet';
import { ReleaseSheet } from '../../wishes/release-sheet';
import { RevealContactSheet } from '../../wishes/reveal-contact-sheet';
import { SettleSheet } from '../../wishes/settle-sheet';
import { isOfThanks, ThanksSheet } from '../../wishes/thanks-sheet';
import { UndoSheet } from '../../wishes/undo-sheet';
import type { WishButton } from '../../wishes/wish-buttons';
import { WithdrawSheet } from '../../wishes/withdraw-sheet';
import { Deliver } from './deliver';
import { ReferSheet } from './refer-sheet';
import { SettleReferralSheet } from './settle-referral-sheet';

interface WishSheetProps {
  readonly button: WishButton;
  readonly wish: WishView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** By the resident himself, or on the telephone to staff. */
const Confirmed = (given: Omit<WishSheetProps, 'button'> & { wishId: string }) =>
  given.wish.relations.includes('author') ? <ConfirmSheet {...given} /> : <ConfirmByCallSheet {...given} />;

/** What an act asks before it is done. Claiming, accepting and standing in reserve need no question, dispatching and completing have pages of their own. */
export const WishSheet = ({ button, wish, onClose, onDone }: WishSheetProps) => {
  const common = { wishId: wish.id, onClose, onDone };
  if (isOfThanks(button)) return <ThanksSheet {...common} button={button} wish={wish} />;
  switch (button) {
    case 'confirmWish':
      return <Confirmed {...common} wish={wish} />;
    case 'deliverWish':
      return <Deliver {...common} held={wish.myClaim?.size ?? 1} />;
    case 'releaseWish':
      return <ReleaseSheet {...common} />;
    case 'withdrawWish':
      return <WithdrawSheet {...common} words={wish.words ?? wish.publicWords ?? ''} claimed={wish.held > 0} />;
    case 'undoCompletion':
      return <UndoSheet {...common} />;
    case 'settleWish':
      return <SettleSheet {...common} delivered={wish.delivered} held={wish.held} />;
    case 'publishWish':
      return <PublishSheet {...common} wish={wish} />;
    case 'amendWish':
      return <AmendSheet {...common} publicWords={wish.publicWords ?? ''} membersOnly={wish.membersOnly === true} />;
    case 'askWishInfo':
      return <AskSheet {...common} />;
    case 'declineAssignment':
      return <DeclineSheet {...common} />;
    case 'extendClaim':
      return <ExtendSheet {...common} until={wish.myClaim?.extendTo ?? serverNow()} />;
    case 'openContact':
      return <OpenContactSheet {...common} wish={wish} />;
    case 'closeContact':
      return <CloseContactSheet {...common} />;
    case 'revealContact':
      return <RevealContactSheet {...common} wish={wish} />;
    case 'closeWish':
      return <CloseSheet {...common} held={wish.held} />;
    case 'referWish':
      return <ReferSheet {...common} wish={wish} />;
    case 'settleReferral':
      return <SettleReferralSheet {...common} wish={wish} />;
    case 'claimWish':
    case 'acceptAssignment':
    case 'standInReserve':
    case 'leaveReserve':
    case 'assignWish':
    case 'resubmitWish':
      return null;
  }
};
