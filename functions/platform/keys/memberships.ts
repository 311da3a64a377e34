import type { MembershipState } from '../../../shared/memberships/membership';

/** A member's registrations, the latest last; OPEN stands while one of them is applied for or confirmed. */
export const memberKeys = (memberId: string) => {
  const pk = `MEMBER#${memberId}`;
  return {
    membership: (membershipId: string) => ({ pk, sk: `MEMBERSHIP#${membershipId}` }),
    open: { pk, sk: 'OPEN' },
    /** That a wish he met has been counted. */
    served: (wishId: string) => ({ pk, sk: `${servedPrefix}${wishId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
export const servedPrefix = 'SERVED#';
export const membershipPrefix = 'MEMBERSHIP#';
export const membershipScope = (state: MembershipState): string => `MEMBERSHIP#${state}`;

export const unitKeys = (unitId: string) => {
  const pk = `UNIT#${unitId}`;
  return {
    unit: { pk, sk: unitPrefix },
    /** What the unit may read of a member; beside it, so that one query finds who may read and what. */
    service: (memberId: string) => ({ pk, sk: `${unitPrefix}#SERVICE#${memberId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
/** A unit's name stands once in a community. */
export const unitNameKey = (communityId: string, name: string) => ({ pk: `UNITS#${communityId}`, sk: `NAME#${name}` });
export const unitScope = 'UNIT#paired';
/** Of the unit's own row, and of what lies beside it. */
export const unitPrefix = 'UNIT';
export const ownUnits = (contactId: string): string => `UNITCONTACT#${contactId}`;
