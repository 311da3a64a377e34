import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result } from '../../shared/kernel/result';
import type { PointsEntry } from '../../shared/memberships/points';
import type { getMyPoints as contract } from '../../shared/memberships/points-contract';
import type { Asked } from '../kernel/asked';

/** Port: what a member has earned. */
export interface PointsStore {
  readonly sumOf: (memberId: string) => Promise<number>;
  /** One page, newest first. Refused: CURSOR_REFUSED. */
  readonly listOf: (
    memberId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ readonly items: readonly PointsEntry[]; readonly next: string | undefined }>>;
}

/** Where points are switched off nothing is shown, also of what was earned before. */
export const getMyPoints =
  ({ points }: { readonly points: PointsStore }) =>
  async ({ input: { query }, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    if (!actor.settings.pointsEnabled) return accept({ on: false, sum: 0, items: [] });
    const page = await points.listOf(actor.personId, query.cursor);
    if (!page.ok) return page;
    const sum = await points.sumOf(actor.personId);
    return accept({ on: true, sum, items: [...page.value.items], next: page.value.next });
  };
