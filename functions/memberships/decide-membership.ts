/** What follows an application: the community confirms or declines, the member withdraws, consents, either of them ends it. */
import type { MembershipState } from '../../shared/memberships/membership';
import { actOnMembership, type FoundMembership, type MembershipRule } from './act-on-membership';
import { roleGiven, roleTaken } from './membership';

const isDone = ({ membership }: FoundMembership, state: MembershipState, actorId: string): boolean =>
  membership.state === state && membership.decidedBy === actorId;

/** From now on he is a member of the community: the role is given in the same transaction. */
export const decideConfirmMembership: MembershipRule<undefined> = (found, { at, actorId }) => {
  const { membership, grants, person } = found;
  return {
    already: isDone(found, 'confirmed', actorId),
    set: { decidedAt: at, decidedBy: actorId },
    role: roleGiven(grants, membership, at),
    ...(person?.name === undefined ? { names: membership.name } : {}),
  };
};

export const decideDeclineMembership: MembershipRule<{ readonly reason: string }> = (
  found,
  { at, actorId },
  { reason },
) => ({
  already: isDone(found, 'declined', actorId),
  set: { decidedAt: at, decidedBy: actorId, reason },
});

export const decideWithdrawMembership: MembershipRule<undefined> = (found, { at, actorId }) => ({
  already: isDone(found, 'withdrawn', actorId),
  set: { decidedAt: at, decidedBy: actorId },
});

export const decideSetUnitConsent: MembershipRule<{ readonly unitSeesService: boolean }> = (
  { membership },
  _,
  { unitSeesService },
) => ({ already: membership.unitSeesService === unitSeesService, set: { unitSeesService } });

/** The role goes with it; what he has taken on before stays his to deliver. */
export const decideEndMembership: MembershipRule<{ readonly reason: string }> = (
  found,
  { at, actorId },
  { reason },
) => {
  const role = roleTaken(found.grants, found.membership);
  return {
    already: isDone(found, 'ended', actorId),
    set: { decidedAt: at, decidedBy: actorId, reason },
    ...(role === undefined ? {} : { role }),
  };
};

export const confirmMembership = actOnMembership('confirmMembership', decideConfirmMembership);
export const declineMembership = actOnMembership('declineMembership', decideDeclineMembership);
export const withdrawMembership = actOnMembership('withdrawMembership', decideWithdrawMembership);
export const setUnitConsent = actOnMembership('setUnitConsent', decideSetUnitConsent);
export const endMembership = actOnMembership('endMembership', decideEndMembership);
