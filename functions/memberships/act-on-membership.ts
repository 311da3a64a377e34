/** What all acts on an existing registration share: load, permit, replay or decide, save. */
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import type { MembershipReceipt } from '../../shared/memberships/membership';
import {
  type MembershipAct,
  type MembershipTransition,
  membershipTransitions,
} from '../../shared/memberships/transitions';
import type { Idempotency } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { MembershipPorts } from './apply-membership';
import {
  type Membership,
  type MembershipChange,
  type MembershipNear,
  membershipReceipt,
  objectionTo,
} from './membership';

interface AskedOnMembership<Body> {
  readonly input: {
    readonly params: { readonly memberId: string; readonly membershipId: string };
    readonly body: Body;
  };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface MembershipDeed {
  readonly at: Instant;
  readonly actorId: string;
  readonly eventId: string;
}

export interface FoundMembership extends MembershipNear {
  readonly membership: Membership;
}

/** What an act adds to a registration beyond the machine's state; `already`: it stands so by the same person's hand. */
export type MembershipRule<Body> = (
  found: FoundMembership,
  deed: MembershipDeed,
  body: Body,
) => { readonly already: boolean } & Partial<Pick<MembershipChange, 'set' | 'role' | 'names'>>;

const decide = <Body>(
  act: MembershipAct,
  rule: MembershipRule<Body>,
  found: FoundMembership,
  deed: MembershipDeed,
  body: Body,
): Result<Decision<MembershipChange, MembershipReceipt>> => {
  const { membership } = found;
  const row: MembershipTransition = membershipTransitions[act];
  const { already: stands, set = {}, ...more } = rule(found, deed, body);
  if (stands) return already(membershipReceipt(membership));
  if (!row.from.includes(membership.state)) return refuse('WRONG_STATE');
  const after: Membership = { ...membership, ...set, state: row.to ?? membership.state };
  const event = {
    id: deed.eventId,
    type: membershipTransitions[act].event,
    at: deed.at,
    act,
    actorId: deed.actorId,
    membershipId: membership.id,
    memberId: membership.memberId,
    from: membership.state,
    to: after.state,
    unitSeesService: after.unitSeesService,
    place: membership.place,
  };
  const changed = { from: row.from, before: membership, set: { ...set, state: after.state }, event, ...more };
  return change(changed, membershipReceipt(after));
};

export const actOnMembership =
  <Body>(act: MembershipAct, rule: MembershipRule<Body>) =>
  ({ memberships, ids }: MembershipPorts) =>
  async ({ input, at, actor, idempotency }: AskedOnMembership<Body>): Promise<Result<MembershipReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const deed = { at, actorId: actor.personId, eventId: ids.ulid() };
    const { memberId, membershipId } = input.params;
    return perform<MembershipNear, MembershipChange, MembershipReceipt>(
      {
        load: () => memberships.load(memberId, membershipId, asker),
        permit: ({ membership }) => objectionTo(act, actor, membership),
        decide: ({ membership, ...near }) =>
          membership === undefined ? refuse('NOT_FOUND') : decide(act, rule, { ...near, membership }, deed, input.body),
        save: (near, changed, remember) => memberships.save(changed, near, asker, remember),
        remember: (answer) => memberships.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };
