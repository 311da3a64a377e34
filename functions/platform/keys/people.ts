import type { Key } from './key';

export const personKeys = (personId: string) => {
  const pk = `PERSON#${personId}`;
  return {
    profile: { pk, sk: 'PROFILE' },
    grants: { pk, sk: 'GRANTS' },
    inbox: { pk, sk: 'INBOX' },
    ledgerEntry: (entryId: string) => ({ pk: `LEDGER#${personId}`, sk: entryId }),
    remembered: (idempotencyKey: string) => ({ pk: `REMEMBERED#${personId}`, sk: idempotencyKey }),
  } as const;
};

export const openidKey = (openidIndex: string): Key => ({ pk: `OPENID#${openidIndex}`, sk: 'PERSON' });

export const placeKeys = (placeId: string) => {
  const pk = `PLACE#${placeId}`;
  return {
    place: { pk, sk: 'PLACE' },
    settings: { pk, sk: 'SETTINGS' },
    child: (childId: string) => ({ pk, sk: `CHILD#${childId}` }),
    holder: (role: string, personId: string) => ({ pk, sk: `HOLDER#${role}#${personId}` }),
  } as const;
};

export const childPrefix = 'CHILD#';
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

export const residencyScope = 'RESIDENCY#pending';
