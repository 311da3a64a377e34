/** What a list says a grid is: one where people live, or one of shops and units. Pure. */
import type { NamedRow } from './headers';
import type { TreeNode } from './place-tree';
import { type RowRefusal, refusal } from './row-values';
import { type Ground, isRefusal, isRepeated } from './rule-ground';

const ofUnits = '专属 商圈 商业 商业街 商铺 商户 市场 单位 企业 园区 产业园 楼宇 商务楼宇 学校 校园 医院 机关'.split(
  ' ',
);
const ofHomes = '基础 基本 普通 一般 常规 综合 居民 居住 住宅 小区 社区 城市 城镇 农村 村'.split(' ');

/** Undefined: the row says nothing of it. */
const readGridType = (row: NamedRow): 'units' | 'homes' | undefined | RowRefusal => {
  const written = row.get('gridType').replace(/\s|网格|类型?$/g, '');
  if (row.get('gridType') === '') return undefined;
  if (ofUnits.includes(written)) return 'units';
  return ofHomes.includes(written) ? 'homes' : refusal('not_a_grid_type', 'gridType');
};

/** Of several rows that say something of one grid the first counts, and none may say otherwise. */
export const exclusiveOf = (
  ground: Ground,
  { gridId, was }: { readonly gridId: string; readonly was: TreeNode | undefined },
  row: NamedRow,
): { readonly exclusive: true | undefined } | RowRefusal => {
  const told = readGridType(row);
  if (told === undefined) return { exclusive: was?.exclusive };
  if (isRefusal(told)) return told;
  const exclusive = told === 'units' ? true : undefined;
  if (isRepeated(ground, `type ${gridId}`, row.line) && was?.exclusive !== exclusive)
    return refusal('differs_above', 'gridType');
  return { exclusive };
};
