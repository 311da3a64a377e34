/** Who acts for whom: one partition for each person who is acted for. */
export const actingKeys = (principalId: string) => {
  const pk = `ACTING#${principalId}`;
  return {
    agent: (agentId: string) => ({ pk, sk: `AGENT#${agentId}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
  } as const;
};
export const agentPrefix = 'AGENT#';
export const notePrefix = 'NOTE#';

export const ownActing = (agentId: string): string => `ACTING#${agentId}`;
export const actingScope = 'ACTING';

/** Residents without a phone queue by the org tree's levels, and by their building for its chief. */
export const phonelessScope = 'PHONELESS';
