import type { PlacePath } from '../../shared/kernel/place';
import type { Settings } from '../../shared/kernel/settings';
import type { PointsEntry } from '../../shared/memberships/points';
import type { WishEvent } from '../../shared/wishes/events';
import { settle } from '../kernel/settle';

/** Port: a member's points. A save is `false` when something has come between: nothing was written. */
export interface PointsLedger {
  readonly settingsAt: (place: PlacePath) => Promise<Settings>;
  /** Whether it is still to be recorded: he is here, nothing of this event is, and the wish stands completed by it. */
  readonly isUnrecorded: (memberId: string, entry: PointsEntry) => Promise<boolean>;
  readonly record: (memberId: string, entry: PointsEntry) => Promise<boolean>;
  /** What was recorded for the completion, unless it has been taken back by this event already. */
  readonly recorded: (memberId: string, completionId: string, undoId: string) => Promise<PointsEntry | undefined>;
  readonly takeBack: (memberId: string, entry: PointsEntry, completionId: string) => Promise<boolean>;
}

interface Ports {
  readonly points: PointsLedger;
}

const recordFor = ({ points }: Ports, memberId: string, entry: PointsEntry) =>
  settle('an entry of points', async () => {
    const isToCome = await points.isUnrecorded(memberId, entry);
    return !isToCome || points.record(memberId, entry);
  });

/** As many as were given, whatever the tenant gives by now. */
const takeBackFrom = ({ points }: Ports, memberId: string, entry: Omit<PointsEntry, 'points'>, completionId: string) =>
  settle('an entry of points', async () => {
    const earned = await points.recorded(memberId, completionId, entry.id);
    return earned === undefined || points.takeBack(memberId, { ...entry, points: -earned.points }, completionId);
  });

/** Reaction: a completion gives points where the tenant has switched them on, and an undone one takes back what it gave; each once, in any order. */
export const countPoints =
  (ports: Ports) =>
  async ({ type, id, at, wishId, number, claimerIds, place, undoes }: WishEvent): Promise<void> => {
    const entry = { id, at, wishId, number };
    if (type === 'wish.completed') {
      const { pointsEnabled, pointsOnCompletion } = await ports.points.settingsAt(place);
      if (!pointsEnabled) return;
      for (const memberId of claimerIds) await recordFor(ports, memberId, { ...entry, points: pointsOnCompletion });
    }
    if (type === 'wish.completion_undone' && undoes !== undefined)
      for (const memberId of claimerIds) await takeBackFrom(ports, memberId, entry, undoes);
  };
