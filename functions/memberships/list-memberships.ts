import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/memberships/contract';
import { membershipDeciders } from '../../shared/memberships/transitions';
import type { Asked } from '../kernel/asked';
import { membershipView } from './membership';
import type { MembershipStore } from './membership-store';

interface Ports {
  readonly memberships: MembershipStore;
}

export const getMyMembership =
  ({ memberships }: Ports) =>
  async ({
    actor,
  }: Asked<typeof contracts.getMyMembership>): Promise<Result<ReplyOf<typeof contracts.getMyMembership>>> => {
    const latest = await memberships.latestOf(actor.personId);
    return accept(latest === undefined ? {} : { membership: membershipView(latest) });
  };

/** One state's registrations at and under a node at which the asker himself decides. */
export const listMemberships =
  ({ memberships }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMemberships>): Promise<Result<ReplyOf<typeof contracts.listMemberships>>> => {
    const { place, state, cursor } = input.query;
    if (!holdsAt(actor, membershipDeciders, place)) return refuse('NOT_ALLOWED');
    const page = await memberships.listByState(state, place, cursor);
    return page.ok ? accept({ items: page.value.items.map(membershipView), next: page.value.next }) : page;
  };
