/** The course of a registration, written once as data. Source: DOMAIN §3.1. */
import type { Role } from '../kernel/actor';
import type { MembershipState } from './membership';

/** How somebody stands to a registration: his own, or one of the community that he serves. Never both: nobody decides on himself. */
export const membershipRelations = ['member', 'communityStaff'] as const;
export type MembershipRelation = (typeof membershipRelations)[number];

export interface MembershipTransition {
  readonly from: readonly MembershipState[];
  /** Absent: the state stays as it is. */
  readonly to?: MembershipState;
  readonly who: readonly MembershipRelation[];
  readonly event: `membership.${string}`;
}

export const membershipTransitions = {
  confirmMembership: {
    from: ['applied'],
    to: 'confirmed',
    who: ['communityStaff'],
    event: 'membership.confirmed',
  },
  declineMembership: { from: ['applied'], to: 'declined', who: ['communityStaff'], event: 'membership.declined' },
  withdrawMembership: { from: ['applied'], to: 'withdrawn', who: ['member'], event: 'membership.withdrawn' },
  setUnitConsent: { from: ['applied', 'confirmed'], who: ['member'], event: 'membership.consent_set' },
  endMembership: {
    from: ['confirmed'],
    to: 'ended',
    who: ['member', 'communityStaff'],
    event: 'membership.ended',
  },
} as const satisfies Record<string, MembershipTransition>;

export type MembershipAct = keyof typeof membershipTransitions;
export const membershipActs = Object.keys(membershipTransitions) as readonly MembershipAct[];

/** While it is in one of these, he has no second one. */
export const openMembershipStates = ['applied', 'confirmed'] as const satisfies readonly MembershipState[];

/** Roles that, reaching the community, confirm its members and pair its units. */
export const membershipDeciders = ['communityStaff', 'streetAdmin'] as const satisfies readonly Role[];

/** The acts open to somebody who stands so: the buttons on his page. */
export const membershipActsOpenTo = (state: MembershipState, relation: MembershipRelation): readonly MembershipAct[] =>
  membershipActs.filter((act) => {
    const row: MembershipTransition = membershipTransitions[act];
    return row.from.includes(state) && row.who.includes(relation);
  });
