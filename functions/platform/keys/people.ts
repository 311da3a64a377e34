import type { Key } from './key';

export const personKeys = (personId: string) => {
  const pk = `PERSON#${personId}`;
  return {
    profile: { pk, sk: 'PROFILE' },
    grants: { pk, sk: 'GRANTS' },
    inbox: { pk, sk: 'INBOX' },
    consents: { pk, sk: 'CONSENTS' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    erasureTimer: { pk, sk: 'TIMER#ERASURE' },
    death: { pk, sk: 'DEATH' },
    deathTimer: { pk, sk: 'TIMER#DEATH' },
    /** For whom he acts: who they are, nothing else. */
    actsFor: { pk, sk: 'ACTSFOR' },
    desk: (deskId: string) => ({ pk, sk: `DESK#${deskId}` }),
    ledgerEntry: (entryId: string) => ({ pk: `LEDGER#${personId}`, sk: entryId }),
    remembered: (idempotencyKey: string) => ({ pk: `REMEMBERED#${personId}`, sk: idempotencyKey }),
  } as const;
};

/** Whose spoken number it is. */
export const personNumberKey = (number: string): Key => ({ pk: `PERSON-NUMBER#${number}`, sk: 'PERSON' });

export const openidKey = (openidIndex: string): Key => ({ pk: `OPENID#${openidIndex}`, sk: 'PERSON' });

export const phoneKey = (phoneIndex: string): Key => ({ pk: `PHONE#${phoneIndex}`, sk: 'PERSON' });

export const placeKeys = (placeId: string) => {
  const pk = `PLACE#${placeId}`;
  return {
    place: { pk, sk: 'PLACE' },
    settings: { pk, sk: 'SETTINGS' },
    code: { pk, sk: 'CODE' },
    child: (childId: string) => ({ pk, sk: `CHILD#${childId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    holder: (role: string, personId: string) => ({ pk, sk: `HOLDER#${role}#${personId}` }),
  } as const;
};

export const childPrefix = 'CHILD#';
/** Queues the holders of a role at and under a node. */
export const holderScope = (role: string): string => `HOLDER#${role}`;
export const holderPrefix = (role: string): string => `HOLDER#${role}#`;
/** The parent of the districts. */
export const rootPlace = 'root';

export const residencyKeys = (residencyId: string) => {
  const pk = `RESIDENCY#${residencyId}`;
  return {
    residency: { pk, sk: 'RESIDENCY' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
  } as const;
};

/** All of one person's requests, by owner. */
export const ownResidencies = (personId: string): string => `RESIDENCY#${personId}`;

export const residencyScope = 'RESIDENCY#pending';
