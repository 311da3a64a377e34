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

/** A copy of one person's data, with whoever may fetch it: how far it is, and its parts. His own, or that of one who has died. */
export const exportKeys = (holderId: string, ofId = holderId) => {
  const pk = `EXPORT#${holderId}`;
  const own = ofId === holderId;
  const parts = own ? 'PART#' : copyPartsPrefix(ofId);
  return {
    job: { pk, sk: own ? 'JOB' : `${copyPrefix}${ofId}` },
    part: (part: number) => ({ pk, sk: `${parts}${String(part).padStart(4, '0')}` }),
  } as const;
};
export const copyPrefix = 'COPY#';
export const copyPartsPrefix = (ofId: string): string => `COPYPART#${ofId}#`;
/** Copies of the data of one who has died, by owner. */
export const copiesOf = (personId: string): string => `COPY#${personId}`;

/** Deaths that stand on record, at and under a node. */
export const deathScope = 'DEATH#recorded';
