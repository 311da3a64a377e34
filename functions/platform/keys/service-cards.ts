/** The card of a node, and what has become of it. */
export const serviceCardKeys = (placeId: string) => {
  const pk = `SERVICECARD#${placeId}`;
  return {
    card: { pk, sk: 'CARD' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
