import type { DocumentName } from '../../../shared/kernel/document';
import { jobShards } from './indexes';

/** A document by its name: one at a time. */
export const documentKeys = ({ kind, placeId, month }: DocumentName) => {
  const pk = ['DOCUMENT', kind, placeId, ...(month === undefined ? [] : [month])].join('#');
  return {
    job: { pk, sk: 'JOB' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};

/** They have a shard of the due index to themselves: a function of their own works on them. */
export const documentShard = jobShards.documents;
