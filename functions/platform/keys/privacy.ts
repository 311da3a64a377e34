/** Full views of one person's data, newest last. */
export const viewKeys = (personId: string) => {
  const pk = `VIEWS#${personId}`;
  return {
    view: (eventId: string) => ({ pk, sk: `VIEW#${eventId}` }),
  } as const;
};
export const viewPrefix = 'VIEW#';
/** Full views that somebody had of others' data, by owner. */
export const ownLooks = (viewerId: string): string => `VIEW#${viewerId}`;

/** The copy of one person's data: how far it is, and its parts. */
export const exportKeys = (personId: string) => {
  const pk = `EXPORT#${personId}`;
  return {
    job: { pk, sk: 'JOB' },
    part: (part: number) => ({ pk, sk: `PART#${String(part).padStart(4, '0')}` }),
  } as const;
};

/** Deaths that stand on record, at and under a node. */
export const deathScope = 'DEATH#recorded';
