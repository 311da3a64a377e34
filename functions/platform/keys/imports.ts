import { jobShards } from './indexes';
import type { Key } from './key';

const six = (number: number): string => String(number).padStart(6, '0');

/** The report's chunks follow the job's own row, so that one page reads both; refused lines lie apart once more. */
export const importKeys = (importId: string) => {
  const pk = `IMPORT#${importId}`;
  const refused = `${pk}#REFUSED`;
  return {
    job: { pk, sk: 'JOB' },
    chunk: (cursor: number) => ({ pk, sk: `JOB#${six(cursor)}` }),
    refusedHead: { pk: refused, sk: 'JOB' },
    refusedChunk: (cursor: number) => ({ pk: refused, sk: `JOB#${six(cursor)}` }),
    part: (index: number) => ({ pk, sk: `PART#${six(index)}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};
export const reportPrefix = 'JOB';
export const importScope = 'IMPORT';

/** Imports have a shard of the due index to themselves: a function of their own works on them. */
export const importShard = jobShards.imports;

/** Who has proved that a number is his finds here for which community's staff he is listed. */
export const staffEntriesOf = (phoneIndex: string): string => `STAFFENTRY#${phoneIndex}`;
export const staffEntryKey = (phoneIndex: string, communityId: string): Key => ({
  pk: staffEntriesOf(phoneIndex),
  sk: communityId,
});
