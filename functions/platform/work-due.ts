/** One minute's work on all jobs of a kind that are due. */
import type { Instant } from '../../shared/kernel/instant';

export interface DueJobs<Id> {
  /** The longest waiting first. */
  readonly due: (at: Instant) => Promise<readonly Id[]>;
  readonly work: (id: Id, at: Instant) => Promise<void>;
  readonly putOff: (id: Id, at: Instant) => Promise<void>;
  readonly logFault: (id: Id, fault: unknown) => void;
}

/** One that fails is tried later, and holds up no other. */
export const workDue = async <Id>({ due, work, putOff, logFault }: DueJobs<Id>, at: Instant): Promise<void> => {
  for (const id of await due(at)) {
    try {
      await work(id, at);
    } catch (fault) {
      logFault(id, fault);
      await putOff(id, at);
    }
  }
};
