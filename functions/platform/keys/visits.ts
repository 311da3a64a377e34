export const visitKeys = (code: string) => {
  const pk = `VISIT#${code}`;
  return {
    code: { pk, sk: 'CODE' },
    check: (check: string) => ({ pk, sk: `CHECK#${check}` }),
  } as const;
};

/** What a visitor has shown and who was checked, beside him and not beside the code, which is used again one day. */
export const visitEventKey = (visitorId: string, eventId: string) => ({
  pk: `VISITOR#${visitorId}`,
  sk: `EVENT#${eventId}`,
});

/** Wrong codes of one minute that begin with the same two digits. */
export const missesKey = (code: string, minute: string) => ({
  pk: `VISITMISS#${code.slice(0, 2)}#${minute}`,
  sk: 'MISSES',
});

/** Codes that somebody has shown, by owner. */
export const ownVisits = (visitorId: string): string => `VISIT#${visitorId}`;
