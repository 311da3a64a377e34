/** Reaction: a grid has become one of shops and units, or is one no longer; each of its buildings says so from now on. */
import type { GridTypeChanged } from '../../shared/imports/place-events';

/** Port. */
export interface GridBuildings {
  /** Makes every building what its grid is now. `false`: the grid has changed meanwhile, and not all were made. */
  readonly followGrid: (gridId: string) => Promise<boolean>;
}

/** A grid changes by a list that staff hand in: that it does so twice while this runs is rare, more often is nobody's doing. */
const mostRounds = 3;

/** Idempotent: what the grid is now is asked, not what it was made when the event happened. */
export const spreadGridType =
  ({ buildings }: { readonly buildings: GridBuildings }) =>
  async ({ placeId }: GridTypeChanged): Promise<void> => {
    for (let round = 0; round < mostRounds; round += 1) if (await buildings.followGrid(placeId)) return;
    throw new Error('the type of a grid does not come to rest');
  };
