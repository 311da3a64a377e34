import type { MembershipState } from '../../../shared/memberships/membership';

/** A member's registrations, the latest last; OPEN stands while one of them is applied for or confirmed. */
export const memberKeys = (memberId: string) => {
  const pk = `MEMBER#${memberId}`;
  return {
    membership: (membershipId: string) => ({ pk, sk: `MEMBERSHIP#${membershipId}` }),
    open: { pk, sk: 'OPEN' },
    /** That a completion has been counted for him; it is marked there too when it is taken back. */
    served: (completionId: string) => ({ pk, sk: `${servedPrefix}${completionId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
export const servedPrefix = 'SERVED#';
export const membershipPrefix = 'MEMBERSHIP#';
/** 积分: an entry for each event that gave him points or took them back, in the order of the events, and their sum. */
export const pointsKeys = (memberId: string) => {
  const pk = `POINTS#${memberId}`;
  return { sum: { pk, sk: 'SUM' }, entry: (eventId: string) => ({ pk, sk: `${pointsPrefix}${eventId}` }) } as const;
};
export const pointsPrefix = 'ENTRY#';
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
