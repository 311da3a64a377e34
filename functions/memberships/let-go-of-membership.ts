/** What becomes of the registration of somebody who closes his account: as if he had left by himself. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { MembershipState } from '../../shared/memberships/membership';
import { membershipTransitions } from '../../shared/memberships/transitions';
import type { Membership, MembershipChange } from './membership';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
}

const actsOfLeaving = ['withdrawMembership', 'endMembership'] as const;

const wayOut = (state: MembershipState) =>
  actsOfLeaving.find((act) => (membershipTransitions[act].from as readonly MembershipState[]).includes(state));

/** Undefined: it has ended already. His role went with the account. */
export const leaveOf = (membership: Membership, { at, eventId }: Moment): MembershipChange | undefined => {
  const { id, memberId, state, place } = membership;
  const act = wayOut(state);
  if (act === undefined) return undefined;
  const { from, to, event: type } = membershipTransitions[act];
  return {
    from,
    before: membership,
    set: { state: to, decidedAt: at, decidedBy: memberId, unitSeesService: false },
    event: {
      id: eventId,
      type,
      at,
      act,
      actorId: memberId,
      membershipId: id,
      memberId,
      from: state,
      to,
      unitSeesService: false,
      place,
    },
  };
};
