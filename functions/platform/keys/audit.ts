/** A tenant's chain lies in one partition: its head, its links in their order, and which link each event has. */
export const auditKeys = (tenant: string) => {
  const pk = `AUDIT#${tenant}`;
  return {
    head: { pk, sk: 'HEAD' },
    /** Twelve digits: the order of the keys is the order of the links. */
    link: (seq: number) => ({ pk, sk: `LINK#${String(seq).padStart(12, '0')}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
export const linkPrefix = 'LINK#';
