/** How registrations lie in the table, and a decision on one as one transaction. */

import type { MembershipEvent } from '../../shared/memberships/events';
import { openMembershipStates } from '../../shared/memberships/transitions';
import { eventRow } from '../kernel/event-row';
import type { Clause } from '../platform/expression';
import { grantsWrite, holderKey, holderRow } from '../platform/grants';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { memberKeys, membershipScope } from '../platform/keys/memberships';
import { personKeys } from '../platform/keys/people';
import type { Row, Write } from '../platform/table';
import type { Membership, MembershipChange, MembershipNear } from './membership';
import { isShown } from './service';
import { shownWrites } from './service-rows.dynamo';

const queueOf = ({ id, place }: Membership, state: Membership['state'], since: string) =>
  scopesOf(membershipScope(state), place, `${since}#${id}`);

export const membershipRow = (membership: Membership): Row & Key => ({
  ...memberKeys(membership.memberId).membership(membership.id),
  kind: 'membership',
  ...membership,
  ...queueOf(membership, membership.state, membership.appliedAt),
});

/** Stands for as long as one registration of his is applied for or confirmed. */
export const openRow = ({ memberId, id }: Pick<Membership, 'memberId' | 'id'>): Row & Key => ({
  ...memberKeys(memberId).open,
  kind: 'openMembership',
  membershipId: id,
});

export const membershipEventRow = (event: MembershipEvent): Row & Key => ({
  ...memberKeys(event.memberId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

const stays = (state: Membership['state']): boolean => (openMembershipStates as readonly string[]).includes(state);

const afterOf = ({ before, set }: MembershipChange): Membership => ({ ...before, ...set });

/** What the unit is about to read must be what stands here. */
const asCounted = (change: MembershipChange): Clause[] => {
  const { served } = change.before;
  if (!isShown(afterOf(change))) return [];
  return [served === undefined ? { absent: 'served' } : { is: ['served', served] }];
};

/** Whether his unit reads of him is one of the things decided on: a consent that came meanwhile is met. */
const membershipUpdate = (change: MembershipChange): Write => {
  const { before, set, from, event } = change;
  return {
    update: memberKeys(before.memberId).membership(before.id),
    change: { set: { ...set, ...(event.from === event.to ? {} : queueOf(before, event.to, event.at)) } },
    when: [{ oneOf: ['state', from] }, { is: ['unitSeesService', before.unitSeesService] }, ...asCounted(change)],
  };
};

const openWrites = ({ before, event }: MembershipChange): Write[] =>
  stays(event.to) ? [] : [{ remove: memberKeys(before.memberId).open, when: [{ is: ['membershipId', before.id] }] }];

const roleWrites = ({ before, role }: MembershipChange, { person, asRead }: MembershipNear): Write[] => {
  if (role === undefined) return [];
  const { memberId } = before;
  const holder: Write =
    role.is === 'given'
      ? { put: holderRow(memberId, person?.name ?? before.name, role.grant) }
      : { remove: holderKey(memberId, role.grant) };
  return [grantsWrite(memberId, { asRead }, role.grants), holder];
};

const nameWrites = ({ before, names }: MembershipChange): Write[] =>
  names === undefined
    ? []
    : [
        {
          update: personKeys(before.memberId).profile,
          change: { set: { name: names } },
          when: [{ present: 'pk' }, { absent: 'closedAt' }, { absent: 'name' }],
        },
      ];

export const membershipWrites = (change: MembershipChange, near: MembershipNear): Write[] => [
  membershipUpdate(change),
  ...openWrites(change),
  ...roleWrites(change, near),
  ...nameWrites(change),
  ...shownWrites(change.before, afterOf(change)),
  { put: membershipEventRow(change.event), when: [{ absent: 'pk' }] },
];
