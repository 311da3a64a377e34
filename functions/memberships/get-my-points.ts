import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf, type PlacePath } from '../../shared/kernel/place';
import { accept, type Result } from '../../shared/kernel/result';
import type { Settings } from '../../shared/kernel/settings';
import type { PointsEntry } from '../../shared/memberships/points';
import type { getMyPoints as contract } from '../../shared/memberships/points-contract';
import type { Asked } from '../kernel/asked';

/** Port: what a member has earned. */
export interface PointsStore {
  readonly settingsAt: (place: PlacePath) => Promise<Settings>;
  readonly sumOf: (memberId: string) => Promise<number>;
  /** One page, newest first. Refused: CURSOR_REFUSED. */
  readonly listOf: (
    memberId: string,
    cursor: string | undefined,
  ) => Promise<Result<{ readonly items: readonly PointsEntry[]; readonly next: string | undefined }>>;
}

/** Where he serves, wherever he lives: there they were earned. Nobody else asks but who served once; to him his own place's are told. */
const isOn = async (points: PointsStore, { grants, settings }: Actor): Promise<boolean> => {
  const places = grants.filter(({ role }) => role === 'partyMember').map(({ at }) => at);
  if (places.length === 0) return settings.pointsEnabled;
  const distinct = [...new Map(places.map((place) => [leafOf(place), place])).values()];
  const found = await Promise.all(distinct.map(points.settingsAt));
  return found.some(({ pointsEnabled }) => pointsEnabled);
};

/** Where points are switched off nothing is shown, also of what was earned before. */
export const getMyPoints =
  ({ points }: { readonly points: PointsStore }) =>
  async ({ input: { query }, actor }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    if (!(await isOn(points, actor))) return accept({ on: false, sum: 0, items: [] });
    const page = await points.listOf(actor.personId, query.cursor);
    if (!page.ok) return page;
    const sum = await points.sumOf(actor.personId);
    return accept({ on: true, sum, items: [...page.value.items], next: page.value.next });
  };
