/**
 * One cell of a sheet with building and door in it. It is read only where a building that is known, and one alone, leaves nothing but
 * a door behind it, and nothing but the places above it in front. Pure.
 */
import type { RowReason } from '../../shared/imports/import-job';
import { buildingKey, type CommunityTree, communityKey, placeKey, type TreeNode } from './place-tree';

export interface AddressGround {
  readonly tree: CommunityTree;
  readonly streetName: string;
  /** Its grid, when the row names one. */
  readonly gridId: string | undefined;
}

export interface ReadAddress {
  readonly building: TreeNode;
  readonly room: string;
}

const notAnAddress = 'not_an_address';

/** `威海市环翠区`, and no `海悦小区`. */
const areas = /^(?:\p{Script=Han}{1,12}?(?:省|自治区|自治州|盟|市|县|旗|(?<![小社])区))+/u;
const roadNumber = /^\p{Script=Han}{1,10}?(?:路|街|大道|巷|弄|胡同)\d+(?:-\d+)?号院?/u;
const otherCommunity = /^(?:.*?(?:街道|镇|乡))?(\p{Script=Han}{2,10}?)(?:社区|居委会)/u;

const behind = (text: string, names: readonly string[]): string => {
  const name = names
    .filter((one) => one !== '' && text.startsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  return name === undefined ? text : text.slice(name.length);
};

interface Above {
  /** Nothing but places above the building stands in front of it. */
  readonly fits: boolean;
  /** Its own community or grid stands last, or nothing at all: a bare number is one of theirs. */
  readonly isWithin: boolean;
}

const aboveOf = ({ tree, streetName }: AddressGround, text: string): Above => {
  const street = placeKey(streetName);
  const called = communityKey(tree.community.name);
  const communities = ['社区居民委员会', '社区居委会', '居民委员会', '居委会', '社区', '村委会', '村'].map(
    (end) => called + end,
  );
  const inStreet = behind(text.replace(areas, ''), [`${street}办事处`, street]);
  const inCommunity = behind(inStreet, communities);
  const inGrid = behind(
    inCommunity,
    tree.grids.map(({ name }) => placeKey(name)),
  );
  const isWithin = text === '' || (inGrid === '' && inGrid !== inStreet);
  return { fits: isWithin || inGrid.replace(roadNumber, '') === '', isWithin };
};

/** `2单元301室`, `2-301`, `2单元3层301` behind a building. Undefined: it is no door, or more than one. */
const doorIn = (text: string): string | undefined => {
  const rest = text.replace(/^(?:号楼|号院|号|楼|栋|幢|座)?#?楼?[-—–_/、.#]*/, '');
  const door =
    /^(?:(\d{1,2}|[A-Z])(?:单元|门栋|门|[-—–_/#]))?(?:\d{1,2}[层楼])?(\d{1,5}|[A-Z]\d{1,4}|\d{1,4}[A-Z])[室户号房]?$/.exec(
      rest,
    );
  if (door === null) return undefined;
  const [, unit, room = ''] = door;
  return unit === undefined ? room : `${unit}单元${room}`;
};

const isPlain = (letter: string | undefined): boolean => letter !== undefined && /[0-9A-Z]/.test(letter);

/** The door behind a building of this name, wherever the text has it. */
const doorsBehind = (ground: AddressGround, text: string, called: string): readonly string[] => {
  const doors: string[] = [];
  for (let at = text.indexOf(called); at >= 0 && called !== ''; at = text.indexOf(called, at + 1)) {
    const rest = text.slice(at + called.length);
    const cutsNumber = isPlain(called.at(-1)) && isPlain(rest[0]);
    const { fits, isWithin } = aboveOf(ground, text.slice(0, at));
    const door = cutsNumber || !(isPlain(called[0]) ? isWithin : fits) ? undefined : doorIn(rest);
    if (door !== undefined) doors.push(door);
  }
  return doors;
};

/** `3` of `海悦花园3`. */
const numberOf = (building: TreeNode): string => /[0-9A-Z]+$/.exec(buildingKey(building.name))?.[0] ?? '';

const unknownAt = ({ tree }: AddressGround, text: string): RowReason => {
  const named = otherCommunity.exec(text.replace(areas, ''))?.[1];
  return named === undefined || named === communityKey(tree.community.name) ? notAnAddress : 'other_community';
};

/** By the building's whole name; failing that by its number, if only one of the community or grid has it. */
export const readAddress = (ground: AddressGround, written: string): ReadAddress | RowReason => {
  const text = placeKey(written).replace(/[,，。;；]/g, '');
  const near = ground.tree.buildings.filter(
    ({ parentId }) => ground.gridId === undefined || parentId === ground.gridId,
  );
  const readBy = (calledOf: (building: TreeNode) => string) =>
    near.flatMap((building) => doorsBehind(ground, text, calledOf(building)).map((room) => ({ building, room })));
  const whole = readBy(({ name }) => buildingKey(name));
  const [found, ...others] = whole.length > 0 ? whole : readBy(numberOf);
  if (found === undefined) return unknownAt(ground, text);
  return others.length > 0 ? 'building_ambiguous' : found;
};
