/** A member's registration to a community, and how an asker stands to it. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin, type RoleGrant } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { type Refusal, refuse } from '../../shared/kernel/result';
import { communityPathSchema, type MembershipEvent } from '../../shared/memberships/events';
import {
  freeHoursSchema,
  type MembershipReceipt,
  type MembershipView,
  membershipSkillSchema,
  membershipStateSchema,
} from '../../shared/memberships/membership';
import {
  type MembershipAct,
  type MembershipRelation,
  type MembershipTransition,
  membershipDeciders,
  membershipTransitions,
} from '../../shared/memberships/transitions';

export const membershipSchema = z.object({
  id: ulidSchema,
  memberId: ulidSchema,
  state: membershipStateSchema,
  name: z.string(),
  place: communityPathSchema,
  communityName: z.string(),
  /** Absent: the unit is not in the list, and is known by his words alone. */
  unitId: z.optional(ulidSchema),
  unitName: z.string(),
  branch: z.string(),
  skills: z.array(membershipSkillSchema),
  skillWords: z.optional(z.string()),
  freeHours: z.array(freeHoursSchema),
  unitSeesService: z.boolean(),
  appliedAt: instantSchema,
  decidedAt: z.optional(instantSchema),
  decidedBy: z.optional(ulidSchema),
  reason: z.optional(z.string()),
  /** How many wishes he has met while registered so, and when last. */
  served: z.optional(z.number()),
  lastServedAt: z.optional(instantSchema),
});
export type Membership = z.infer<typeof membershipSchema>;

/** A registration with what its member holds. */
export interface MembershipNear {
  readonly membership: Membership | undefined;
  readonly person: { readonly name?: string | undefined } | undefined;
  readonly grants: readonly RoleGrant[];
  /** The list of grants as it was read; the store's own mark. */
  readonly asRead: unknown;
}

/** What an act makes of a registration, its role and its member's name. */
export interface MembershipChange {
  readonly from: readonly Membership['state'][];
  readonly before: Membership;
  readonly set: Partial<Pick<Membership, 'state' | 'unitSeesService' | 'decidedAt' | 'decidedBy' | 'reason'>>;
  readonly event: MembershipEvent;
  /** The role that comes with a confirmation or goes with an end, and all that he holds then. */
  readonly role?: { readonly is: 'given' | 'taken'; readonly grant: RoleGrant; readonly grants: readonly RoleGrant[] };
  /** He is known by this name from now on: he had none. */
  readonly names?: string;
}

export const membershipReceipt = ({ id, state, unitSeesService }: Membership): MembershipReceipt => ({
  id,
  state,
  unitSeesService,
});

/** His own, or one of the community that the asker serves. His own is never anything else to him. */
export const relationTo = (actor: Actor, membership: Membership): MembershipRelation | undefined => {
  if (membership.memberId === actor.personId) return 'member';
  return holdsWithin(actor, membershipDeciders, membership.place) ? 'communityStaff' : undefined;
};

/** Who does not stand near it is not told that it exists. */
export const objectionTo = (
  act: MembershipAct,
  actor: Actor,
  membership: Membership | undefined,
): Refusal | undefined => {
  const relation = membership === undefined ? undefined : relationTo(actor, membership);
  if (relation === undefined) return refuse('NOT_FOUND').refusal;
  const { who }: MembershipTransition = membershipTransitions[act];
  return who.includes(relation) ? undefined : refuse('NOT_ALLOWED').refusal;
};

const isMemberAt = ({ role, at }: RoleGrant, communityId: string): boolean =>
  role === 'partyMember' && leafOf(at) === communityId;

/** One who is a member of this community already stays as he is. */
export const roleGiven = (
  grants: readonly RoleGrant[],
  membership: Membership,
  at: string,
): MembershipChange['role'] => {
  const { place, communityName } = membership;
  const held = grants.find((grant) => isMemberAt(grant, place.community));
  const grant = held ?? { role: 'partyMember' as const, at: place, placeName: communityName, communityName, since: at };
  return { is: 'given', grant, grants: held === undefined ? [...grants, grant] : grants };
};

export const roleTaken = (grants: readonly RoleGrant[], { place }: Membership): MembershipChange['role'] => {
  const held = grants.find((grant) => isMemberAt(grant, place.community));
  return held === undefined
    ? undefined
    : { is: 'taken', grant: held, grants: grants.filter((other) => other !== held) };
};

export const membershipView = (membership: Membership): MembershipView => {
  const { place, unitId, decidedBy: _, served: __, lastServedAt: ___, ...shown } = membership;
  return { ...shown, communityId: place.community, unitListed: unitId !== undefined };
};
