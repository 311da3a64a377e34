import type { InputOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import type { applyMembership as contract } from '../../shared/memberships/contract';
import { communityPathSchema, type MembershipEvent } from '../../shared/memberships/events';
import type { MembershipReceipt } from '../../shared/memberships/membership';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, type Decision, perform } from '../kernel/write-act';
import { type Membership, membershipReceipt } from './membership';
import type { Application, Applied, MembershipStore } from './membership-store';

export interface MembershipPorts {
  readonly memberships: MembershipStore;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;
type Body = InputOf<typeof contract>['body'];

const unitIdOf = ({ unit }: Body): string | undefined => ('unitId' in unit ? unit.unitId : undefined);

const eventOf = (membership: Membership, id: string): MembershipEvent => ({
  id,
  type: 'membership.applied',
  at: membership.appliedAt,
  act: 'applyMembership',
  actorId: membership.memberId,
  membershipId: membership.id,
  memberId: membership.memberId,
  to: 'applied',
  unitSeesService: membership.unitSeesService,
  place: membership.place,
});

/** His unit sees nothing unless he has said so himself. */
export const decideApplyMembership = (
  { hasOpen, community, unit }: Application,
  { input: { body }, actor, at }: Ask,
  [id, eventId]: readonly [string, string],
): Result<Decision<Applied, MembershipReceipt>> => {
  if (hasOpen) return refuse('ALREADY_MEMBER');
  const place = communityPathSchema.safeParse(community?.path);
  if (community?.kind !== 'community' || !place.success) return refuse('NOT_FOUND', 'body.community');
  const unitId = unitIdOf(body);
  if (unitId !== undefined && unit?.state !== 'paired') return refuse('NOT_FOUND', 'body.unit');
  const { unit: said, community: _, unitSeesService = false, ...rest } = body;
  const membership: Membership = {
    ...rest,
    id,
    memberId: actor.personId,
    state: 'applied',
    place: place.data,
    communityName: community.name,
    unitId,
    unitName: 'unlisted' in said ? said.unlisted : (unit?.name ?? ''),
    unitSeesService,
    appliedAt: at,
  };
  return change({ membership, event: eventOf(membership, eventId) }, membershipReceipt(membership));
};

/** 党员报到: one at a time. */
export const applyMembership =
  ({ memberships, ids }: MembershipPorts) =>
  async (ask: Ask): Promise<Result<MembershipReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const newIds = [ids.ulid(), ids.ulid()] as const;
    const subject = { community: ask.input.body.community, unitId: unitIdOf(ask.input.body) };
    return perform<Application, Applied, MembershipReceipt>(
      {
        load: () => memberships.loadApplication(subject, asker),
        permit: () => undefined,
        decide: (application) => decideApplyMembership(application, ask, newIds),
        save: (_, applied, remember) => memberships.add(applied, subject, asker, remember),
        remember: (answer) => memberships.remember(asker, answer),
      },
      { act: 'applyMembership', requestHash: ask.idempotency.requestHash },
    );
  };
