/** Who will be shown each of those that are published together. */
import type { WishCategory, WishView } from '../../../../shared/wishes/wish';

/** What the community has ruled to be for members is so, whoever publishes it. */
export const isForMembers = ({ rules }: Pick<WishView, 'rules'>, category: WishCategory | undefined): boolean =>
  category !== undefined && rules?.memberCategories.includes(category) === true;

const what = '看得到公开的话、类别，和居民的姓（张**）';

export const readersWords = (all: number, kept: number): string => {
  if (kept === 0) return `所有人${what}`;
  const members = '只有社区核实过的党员和共建单位';
  return kept === all ? `${members}${what}` : `所有人${what}；写着“不上心愿墙”的${kept}件，${members}看得到`;
};

export const publishLabel = (all: number, kept: number): string => {
  if (kept === 0) return `发布这${all}件到心愿墙`;
  return kept === all ? `发布这${all}件给党员和共建单位` : `发布这${all}件`;
};
