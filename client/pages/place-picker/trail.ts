/** The way down the org tree, as far as the person has tapped. Pure. */
import type { PlaceKind } from '../../../shared/kernel/place';
import type { ChosenPlace } from '../../people/chosen-place';
import type { Place } from '../../people/use-places';

export type Trail = readonly Place[];

/** What one looks for under a node of the given kind; without one, at the top. */
const askedUnder = {
  district: '选街道',
  street: '选社区',
  community: '选网格',
  grid: '选楼栋',
  building: '选楼栋',
} as const satisfies Record<PlaceKind, string>;

export const questionAt = (trail: Trail): string => {
  const last = trail.at(-1);
  return last ? askedUnder[last.kind] : '选区';
};

/** Up to which tap the trail leads back when `place` on it is tapped. */
export const backTo = (trail: Trail, place: Place): Trail => trail.slice(0, trail.indexOf(place) + 1);

const spoken: readonly PlaceKind[] = ['community', 'building'];

/** As the person says it: 古寨社区海悦花园1号楼; a grid is named only where no building is. */
export const placeOf = (trail: Trail): ChosenPlace | undefined => {
  const last = trail.at(-1);
  if (last === undefined) return undefined;
  const names = trail.filter((place) => place === last || spoken.includes(place.kind)).map(({ name }) => name);
  return { path: last.path, name: names.join('') };
};

/** A wall is read from a community on; a street is too wide to be anybody's neighbourhood. */
export const mayStopAt = (trail: Trail): boolean => {
  const kind = trail.at(-1)?.kind;
  return kind === 'community' || kind === 'grid';
};

/** Only those whose name holds what was typed. */
export const named = (places: readonly Place[], typed: string): readonly Place[] => {
  const wanted = typed.replace(/\s/g, '');
  return wanted === '' ? places : places.filter(({ name }) => name.includes(wanted));
};
