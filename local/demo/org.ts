/** The org tree of the demo: the real 田和街道 of Weihai with its 24 communities; 126 grids and 985 buildings are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { HomePath, PlaceKind, PlacePath } from '../../shared/kernel/place';
import { type Chance, chanceFrom } from './random';

export interface DemoPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly path: PlacePath;
  readonly parentId: string | undefined;
  readonly communityName?: string;
  readonly gridName?: string;
  readonly exclusive?: true;
}

export interface DemoOrg {
  readonly district: DemoPlace;
  readonly street: DemoPlace;
  readonly communities: readonly DemoPlace[];
  readonly grids: readonly DemoPlace[];
  readonly buildings: readonly (DemoPlace & { readonly path: HomePath })[];
  /** 专属网格 and the units in them. */
  readonly exclusive: readonly DemoPlace[];
}

interface Division {
  readonly street_code: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly community_code: string;
  readonly community: string;
}

const streetCode = '371071007';
const gridCount = 126;
const buildingCount = 985;
const estates = [
  '海悦花园',
  '古寨南路',
  '文化西路',
  '福临小区',
  '金海湾',
  '怡园',
  '世昌大道',
  '翠竹苑',
  '北山里',
  '望海园',
] as const;

const divisions = (root: string): readonly Division[] => {
  const text = readFileSync(join(root, 'local/demo/divisions.csv'), 'utf8');
  const rows: Division[] = parse(text, { columns: true, skip_empty_lines: true });
  return rows.filter((row) => row.street_code === streetCode);
};

/** 奈古山社区居民委员会 → 奈古山社区, 田东居委会 → 田东社区: as residents call it. */
const shortName = (official: string): string => `${official.replace(/(社区)?(居民委员会|居委会)$/, '')}社区`;

const two = (value: number): string => String(value).padStart(2, '0');
const three = (value: number): string => String(value).padStart(3, '0');

/** How many children each parent gets when `total` are shared out as evenly as possible. */
const shareOut = (total: number, parents: number): readonly number[] =>
  Array.from({ length: parents }, (_, index) => Math.floor(total / parents) + (index < total % parents ? 1 : 0));

const gridsOf = (communities: readonly DemoPlace[]): DemoPlace[] => {
  const counts = shareOut(gridCount, communities.length);
  return communities.flatMap((community, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, at) => {
      const id = `g${community.id.slice(1)}${two(at + 1)}`;
      const name = `第${at + 1}网格`;
      const path = { ...community.path, grid: id };
      return { id, kind: 'grid' as const, name, path, parentId: community.id, communityName: community.name };
    }),
  );
};

const buildingsOf = (grids: readonly DemoPlace[], chance: Chance): DemoOrg['buildings'] => {
  const counts = shareOut(buildingCount, grids.length);
  return grids.flatMap((grid, index) => {
    const estate = chance.pick(estates);
    return Array.from({ length: counts[index] ?? 0 }, (_, at) => {
      const id = `b${grid.id.slice(1)}${three(at + 1)}`;
      const path = { ...grid.path, building: id } as HomePath;
      const names = { communityName: grid.communityName ?? '', gridName: grid.name };
      return { id, kind: 'building' as const, name: `${estate}${at + 1}号楼`, path, parentId: grid.id, ...names };
    });
  });
};

const exclusiveNames = [
  ['古寨农贸市场', ['蔬菜区', '水产区', '熟食区']],
  ['文化西路商业街', ['便民药店', '书香咖啡', '海滨理发店', '老街面馆']],
] as const;

/** A market and a business street, each a grid of its own in the second community. */
const exclusiveOf = (community: DemoPlace | undefined): DemoPlace[] =>
  exclusiveNames.flatMap(([name, units], index) => {
    if (community === undefined) return [];
    const id = `g${community.id.slice(1)}${91 + index}`;
    const path = { ...community.path, grid: id };
    const common = { communityName: community.name, exclusive: true as const };
    const grid = { id, kind: 'grid' as const, name, path, parentId: community.id, ...common };
    const shops = units.map((unit, at) => {
      const building = `b${id.slice(1)}${three(at + 1)}`;
      const inside = { parentId: id, gridName: name, path: { ...path, building }, ...common };
      return { id: building, kind: 'building' as const, name: unit, ...inside };
    });
    return [grid, ...shops];
  });

/** @param root the project's folder, where the table of divisions lies */
export const demoOrg = (root: string): DemoOrg => {
  const rows = divisions(root);
  const first = rows[0];
  if (first === undefined) throw new Error(`no communities of street ${streetCode} in local/demo/divisions.csv`);
  const districtId = `d${streetCode.slice(0, 6)}`;
  const streetId = `s${streetCode}`;
  const street = { district: districtId, street: streetId };
  const communities = rows.map((row) => {
    const id = `c${row.community_code}`;
    const name = shortName(row.community);
    return {
      id,
      kind: 'community' as const,
      name,
      path: { ...street, community: id },
      parentId: streetId,
      communityName: name,
    };
  });
  const grids = gridsOf(communities);
  return {
    district: {
      id: districtId,
      kind: 'district',
      name: first.district,
      path: { district: districtId },
      parentId: undefined,
    },
    street: { id: streetId, kind: 'street', name: first.street, path: street, parentId: districtId },
    communities,
    grids,
    buildings: buildingsOf(grids, chanceFrom(985)),
    exclusive: exclusiveOf(communities[1]),
  };
};
