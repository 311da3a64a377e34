/**
 * The photo that stands at a grid: a row of it exists only while its owner consents and the check has passed it, for both are
 * changed in the transaction that makes or removes the row.
 */
import * as z from 'zod/mini';
import { holderPrefix } from './keys/people';
import type { Row } from './table';

export const gridPortraitSchema = z.object({
  kind: z.literal('portrait'),
  personId: z.string(),
  photoId: z.string(),
  objectKey: z.string(),
  /** The worker's name: the photo stands beside this name and no other. */
  name: z.string(),
});

/**
 * Among the rows of a grid, the photo of the worker of this name, if he holds the role still: a role that ended takes the photo
 * with it, whatever else has been forgotten.
 */
export const portraitAmong = (rows: readonly Row[], workerName: string): string | undefined => {
  const holders = rows.map(({ sk }) => String(sk)).filter((sk) => sk.startsWith(holderPrefix('gridWorker')));
  for (const row of rows) {
    const portrait = gridPortraitSchema.safeParse(row);
    if (!portrait.success || portrait.data.name !== workerName) continue;
    if (holders.includes(`${holderPrefix('gridWorker')}${portrait.data.personId}`)) return portrait.data.objectKey;
  }
  return undefined;
};
