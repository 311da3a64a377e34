import type { MembershipEvent, UnitEvent } from '../../../shared/memberships/events';
import { person, staffOf, type Telling } from '../telling';

export const membershipTellings = (event: MembershipEvent): readonly Telling[] => {
  switch (event.type) {
    case 'membership.applied':
      return [staffOf(event, 'membership_to_confirm')];
    case 'membership.confirmed':
      return [person(event.memberId, 'membership_confirmed')];
    case 'membership.declined':
      return [person(event.memberId, 'membership_declined')];
    case 'membership.ended':
      return event.actorId === event.memberId
        ? [staffOf(event, 'member_left')]
        : [person(event.memberId, 'membership_ended')];
    // Nobody waits for these: he has taken it back himself, or has changed what his unit may see.
    case 'membership.withdrawn':
    case 'membership.consent_set':
      return [];
  }
};

const toContact = ({ contactId }: UnitEvent, kind: Telling['kind']): readonly Telling[] =>
  contactId === undefined ? [] : [person(contactId, kind)];

/** The list is there to be read; whoever stands for a unit is told, and told when he no longer does. */
export const unitTellings = (event: UnitEvent): readonly Telling[] => {
  switch (event.type) {
    case 'unit.paired':
      return [];
    case 'unit.contact_named':
      return toContact(event, 'unit_contact_named');
    case 'unit.unpaired':
    case 'unit.contact_ended':
      return toContact(event, 'unit_contact_ended');
  }
};
