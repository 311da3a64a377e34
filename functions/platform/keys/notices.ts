export const inboxKeys = (personId: string) => {
  const pk = `INBOX#${personId}`;
  return {
    notice: (noticeId: string) => ({ pk, sk: `NOTICE#${noticeId}` }),
  } as const;
};
export const noticePrefix = 'NOTICE#';
