/** An invented corner of the org tree: two streets, three communities, two grids in the first of them. */
import type { HomePath, PlaceKind, PlacePath } from '../../shared/kernel/place';
import { placeKinds } from '../../shared/kernel/place';

const homeAt = (street: string, community: string, grid: string): HomePath => ({
  district: 'd900001',
  street: `s900001${street}`,
  community: `c900001${street}${community}`,
  grid: `g900001${street}${community}${grid}`,
  building: `b900001${street}${community}${grid}001`,
});

/** Where most tests live. */
export const home = homeAt('001', '001', '01');
export const siblingGrid = homeAt('001', '001', '02');
export const otherCommunity = homeAt('001', '002', '01');
export const otherStreet = homeAt('002', '001', '01');
export const everyHome = [home, siblingGrid, otherCommunity, otherStreet] as const;

/** The node of that kind above a home, with those above it. */
export const nodeAbove = (path: HomePath, kind: PlaceKind): PlacePath => {
  const kept = placeKinds.slice(0, placeKinds.indexOf(kind) + 1);
  return { district: path.district, ...Object.fromEntries(kept.map((level) => [level, path[level]])) };
};
