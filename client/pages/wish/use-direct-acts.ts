import { useOnceAtATime } from '../../platform/once-at-a-time';
import { useAcceptAssignment } from '../../wishes/use-accept-assignment';
import { useClaimWish } from '../../wishes/use-claim-wish';
import { useLeaveReserve } from '../../wishes/use-leave-reserve';
import { useStandInReserve } from '../../wishes/use-stand-in-reserve';
import type { WishButton } from '../../wishes/wish-buttons';

const directActs = ['claimWish', 'acceptAssignment', 'standInReserve', 'leaveReserve'] as const;
export type DirectAct = (typeof directActs)[number];
export const isDirect = (button: WishButton): button is DirectAct =>
  (directActs as readonly WishButton[]).includes(button);

/** What one tap does without a question. */
export const useDirectActs = (wishId: string, onDone: (act: DirectAct) => void, onRefused: () => void) => {
  const claim = useClaimWish(wishId);
  const accept = useAcceptAssignment(wishId);
  const stand = useStandInReserve(wishId);
  const leave = useLeaveReserve(wishId);
  /** What was refused before is not said any more. */
  const forget = () => {
    for (const act of [claim, accept, stand, leave]) act.reset();
  };
  const params = { wishId };
  const sends: Record<DirectAct, () => Promise<unknown>> = {
    claimWish: () => claim.mutateAsync({ params, body: {} }),
    acceptAssignment: () => accept.mutateAsync({ params }),
    standInReserve: () => stand.mutateAsync({ params }),
    leaveReserve: () => leave.mutateAsync({ params }),
  };
  return {
    send: useOnceAtATime((button: DirectAct) => {
      forget();
      return sends[button]().then(() => onDone(button), onRefused);
    }),
    refused: claim.error ?? accept.error ?? stand.error ?? leave.error,
    busy: claim.isPending || accept.isPending || stand.isPending || leave.isPending,
  };
};
