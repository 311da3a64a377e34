export const inboxKeys = (personId: string) => {
  const pk = `INBOX#${personId}`;
  return {
    notice: (noticeId: string) => ({ pk, sk: `NOTICE#${noticeId}` }),
  } as const;
};
/** Somebody whom a notice did not reach, and what staff did about it. */
export const unreachableKeys = (noticeId: string, personId: string) => {
  const pk = `UNREACHABLE#${noticeId}#${personId}`;
  return {
    unreachable: { pk, sk: 'UNREACHABLE' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
  } as const;
};
export const unreachableScope = 'UNREACHABLE#listed';
export const ownUnreachable = (subjectId: string): string => `UNREACHABLE#${subjectId}`;

/** Rings once a day for a community's staff. */
export const digestTimerKey = (placeId: string) => ({ pk: `PLACE#${placeId}`, sk: 'TIMER#DIGEST' });
export const noticePrefix = 'NOTICE#';
