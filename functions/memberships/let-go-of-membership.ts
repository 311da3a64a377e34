/** What becomes of the registration of somebody who closes his account, as if he had left by himself, or who has died. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { MembershipState } from '../../shared/memberships/membership';
import { membershipTransitions } from '../../shared/memberships/transitions';
import type { Membership, MembershipChange } from './membership';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
  /** Who put his death on record; absent: he leaves by himself. */
  readonly by?: string;
}

const actsOfLeaving = ['withdrawMembership', 'endMembership'] as const;

const wayOut = (state: MembershipState) =>
  actsOfLeaving.find((act) => (membershipTransitions[act].from as readonly MembershipState[]).includes(state));

/** Undefined: it has ended already. His role went with the account. */
export const leaveOf = (membership: Membership, { at, eventId, by }: Moment): MembershipChange | undefined => {
  const { id, memberId, state, place } = membership;
  const actorId = by ?? memberId;
  const act = wayOut(state);
  if (act === undefined) return undefined;
  const { from, to, event: type } = membershipTransitions[act];
  return {
    from,
    before: membership,
    set: { state: to, decidedAt: at, decidedBy: actorId, unitSeesService: false },
    event: {
      id: eventId,
      type,
      at,
      act,
      actorId,
      membershipId: id,
      memberId,
      from: state,
      to,
      unitSeesService: false,
      place,
    },
  };
};
