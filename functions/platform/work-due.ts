/** One minute's work on all jobs of a kind that are due. */
import type { Instant } from '../../shared/kernel/instant';

export interface DueJobs {
  /** Ids, the longest waiting first. */
  readonly due: (at: Instant) => Promise<readonly string[]>;
  readonly work: (id: string, at: Instant) => Promise<void>;
  readonly putOff: (id: string, at: Instant) => Promise<void>;
  readonly logFault: (id: string, fault: unknown) => void;
}

/** One that fails is tried later, and holds up no other. */
export const workDue = async ({ due, work, putOff, logFault }: DueJobs, at: Instant): Promise<void> => {
  for (const id of await due(at)) {
    try {
      await work(id, at);
    } catch (fault) {
      logFault(id, fault);
      await putOff(id, at);
    }
  }
};
