/** A person's appointments: how each stands, what was done, what ends by itself. */
export const appointmentKeys = (personId: string) => {
  const pk = `APPOINTED#${personId}`;
  return {
    appointment: (role: string, placeId: string) => ({ pk, sk: `APPOINTMENT#${role}#${placeId}` }),
    entry: (entryId: string) => ({ pk, sk: `ENTRY#${entryId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    expiry: (role: string, placeId: string) => ({ pk, sk: `TIMER#${role}#${placeId}` }),
  } as const;
};

/** Entries of appointments that somebody made or ended, by owner. */
export const ownAppointing = (appointerId: string): string => `APPOINTMENT#${appointerId}`;

export const entryPrefix = 'ENTRY#';
export const appointmentScope = 'APPOINTMENT';

/** Roles that wait for whoever shows a number, by its keyed hash. */
export const awaitedOf = (phoneIndex: string): string => `AWAITED#${phoneIndex}`;
export const awaitedKey = (phoneIndex: string, role: string, placeId: string) => ({
  pk: awaitedOf(phoneIndex),
  sk: `ROLE#${role}#${placeId}`,
});
