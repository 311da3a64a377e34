/** Whether a wish stands completed by the very event that is being followed up: what is counted for it counts only as long as it does. */
import * as z from 'zod/mini';
import { wishKeys } from './keys/wishes';
import type { Row, Write } from './table';

const wishRow = z.object({ state: z.string(), completionId: z.optional(z.string()) });

export const isCompletedBy = (wish: Row | undefined, completionId: string): boolean => {
  if (wish === undefined) return false;
  const found = wishRow.parse(wish);
  return found.state === 'completed' && found.completionId === completionId;
};

/** The same at the moment of writing: a completion that is undone meanwhile is not counted after it. */
export const completedByCheck = (wishId: string, completionId: string): Write => ({
  check: wishKeys(wishId).wish,
  when: [{ is: ['state', 'completed'] }, { is: ['completionId', completionId] }],
});
