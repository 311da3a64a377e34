import { jobShards } from './indexes';

/** The document of a node's printed sheets: one at a time. */
export const sheetsKeys = (placeId: string) => {
  const pk = `SHEETS#${placeId}`;
  return {
    job: { pk, sk: 'JOB' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};

/** They have a shard of the due index to themselves: a function of their own works on them. */
export const sheetsShard = jobShards.sheets;
