/** An address in one cell, as sheets have it, and the building and door that it means: where there is no doubt, and only there. */
import { doorKey } from '../../shared/people/door';
import { readAddress } from './address';
import type { TreeNode } from './place-tree';

const above = { district: 'd371002', street: 's371002001' };
const community: TreeNode = {
  id: 'c371002001001',
  name: '东园社区',
  path: { ...above, community: 'c371002001001' },
  parentId: above.street,
};
const grids = ['第一网格', '第二网格'].map((name, at): TreeNode => {
  const id = `g3710020010010${at + 1}`;
  return { id, name, path: { ...community.path, grid: id }, parentId: community.id };
});
const buildings = [
  '海悦花园1号楼',
  '海悦花园3号楼',
  '海悦花园12号楼',
  '怡园1号楼',
  '城市花园5栋',
  '教师楼',
  '二十三号楼',
].map((name, at): TreeNode => {
  const grid = grids[at > 3 ? 1 : 0] as TreeNode;
  const id = `b${grid.id.slice(1)}00${at}`;
  return { id, name, path: { ...grid.path, building: id }, parentId: grid.id };
});
const ground = { tree: { community, grids, buildings }, streetName: '青山街道' };

const read = (written: string, gridId?: string) => {
  const found = readAddress({ ...ground, gridId }, written);
  return typeof found === 'string' ? found : [found.building.name, doorKey(found.room)];
};

describe('an address', () => {
  it.each([
    ['海悦花园3号楼2单元301室', '海悦花园3号楼', '2-301'],
    ['海悦花园3栋二单元３０１', '海悦花园3号楼', '2-301'],
    ['海悦花园3-2-301', '海悦花园3号楼', '2-301'],
    ['海悦花园 3# 301', '海悦花园3号楼', '301'],
    ['海悦花园3号楼2单元3层301户', '海悦花园3号楼', '2-301'],
    ['山东省威海市环翠区青山街道东园社区第1网格海悦花园12号楼1-1201', '海悦花园12号楼', '1-1201'],
    ['威海市环翠区海悦花园3号楼301', '海悦花园3号楼', '301'],
    ['青山街道办事处东园居委会海悦花园3号楼301', '海悦花园3号楼', '301'],
    ['文化西路12号海悦花园3号楼301', '海悦花园3号楼', '301'],
    ['城市花园5号楼1单元101', '城市花园5栋', '1-101'],
    ['教师楼2单元202', '教师楼', '2-202'],
    ['3号楼2单元301', '海悦花园3号楼', '2-301'],
    ['东园社区3号楼301', '海悦花园3号楼', '301'],
    ['12-3-301', '海悦花园12号楼', '3-301'],
    ['二十三号楼101', '二十三号楼', '101'],
  ])('%s is %s, %s', (written, building, door) => {
    expect(read(written)).toEqual([building, door]);
  });

  it.each([
    ['names a number that several buildings have', '1号楼2单元301', 'building_ambiguous'],
    ['names an estate that is not known', '幸福小区3号楼301', 'not_an_address'],
    ['names another part of an estate', '海悦花园东区3号楼301', 'not_an_address'],
    ['names a longer estate than the known', '新海悦花园3号楼301', 'not_an_address'],
    ['names a building that is not known', '海悦花园31号楼301', 'not_an_address'],
    ['has no door', '海悦花园3号楼', 'not_an_address'],
    ['has no building', '301', 'not_an_address'],
    ['is of a road and a bare number', '文化西路12号3号楼301', 'not_an_address'],
    ['has words behind the door', '海悦花园3号楼301靠近东门', 'not_an_address'],
    ['has more numbers than a door has', '海悦花园3-2-3-301', 'not_an_address'],
    ['names another community', '西园社区海悦花园3号楼301', 'other_community'],
    ['is a formula', '=1+1', 'not_an_address'],
  ])('that %s (%s) is not guessed at', (_, written, reason) => {
    expect(read(written)).toBe(reason);
  });

  it('that several buildings would fit is read where the row names the grid', () => {
    expect(read('5号楼301', grids[1]?.id)).toEqual(['城市花园5栋', '301']);
    expect(read('5号楼301', grids[0]?.id)).toBe('not_an_address');
  });
});
