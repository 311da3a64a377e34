import { useState } from 'react';
import type { WishRules } from '../../shared/wishes/rules';
import { consentsNeeded } from '../../shared/wishes/sensitive';
import type { WishCategory } from '../../shared/wishes/wish';
import { ListRow } from '../kit/list-row';
import { CeilingField, ceilingFault, yuanIn } from './ceiling-field';

/** Where somebody comes to a home for an hour. */
const atHome: readonly (WishCategory | undefined)[] = ['companionship', 'repair'];

/** Who is shown it, and whether somebody comes along: begun as the resident's words tell, decided by staff. */
export const useIssuedMarks = (
  words: string | undefined,
  category: WishCategory | undefined,
  { memberCategories = [], goodsCeilingYuan }: Partial<WishRules> = {},
  asked?: number,
) => {
  const isRuled = category !== undefined && memberCategories.includes(category);
  const [ceiling, setCeiling] = useState(asked === undefined ? '' : String(asked));
  const isGoods = category === 'goods';
  const tellsHardship = words !== undefined && consentsNeeded({ words }).includes('hardship');
  const isFixed = isRuled || (tellsHardship && isGoods);
  const [chosen, setChosen] = useState<boolean>();
  const [accompanied, setAccompanied] = useState(false);
  const membersOnly = isFixed || (chosen ?? tellsHardship);
  const mayAccompany = atHome.includes(category);
  return {
    isFixed,
    isRuled,
    isGoods,
    ceiling,
    setCeiling,
    limit: goodsCeilingYuan,
    /** Of goods that have none, or one that the community does not allow. */
    ceilingFault: isGoods ? ceilingFault(ceiling, goodsCeilingYuan, { required: true }) : undefined,
    membersOnly,
    setMembersOnly: setChosen,
    mayAccompany,
    accompanied,
    setAccompanied,
    body: {
      ...(isGoods ? { priceCeiling: yuanIn(ceiling) } : {}),
      ...(membersOnly ? { membersOnly } : {}),
      ...(mayAccompany && accompanied ? { accompanied } : {}),
    },
    readers: membersOnly
      ? '只有社区核实过的党员和共建单位看得到这句话、类别，和居民的姓（张**）'
      : '所有人看得到这句话、类别，和居民的姓（张**）',
  };
};

export const IssuedMarks = ({ marks, tried }: { marks: ReturnType<typeof useIssuedMarks>; tried: boolean }) => (
  <>
    {marks.isGoods && (
      <CeilingField
        value={marks.ceiling}
        limit={marks.limit}
        error={tried || marks.ceiling !== '' ? marks.ceilingFault : undefined}
        onChange={marks.setCeiling}
      />
    )}
    <ListRow
      title="不上心愿墙"
      note={
        marks.isFixed
          ? marks.isRuled
            ? '街道、社区定的：这一类心愿，一律只给核实过的党员和共建单位看'
            : '困难家庭要的物品，一律只给核实过的党员和共建单位看'
          : '只给核实过的党员和共建单位看：家里困难，或公开会让人认出是谁'
      }
      checked={marks.membersOnly}
      onTap={() => !marks.isFixed && marks.setMembersOnly(!marks.membersOnly)}
    />
    {marks.mayAccompany && (
      <ListRow
        title="第一次上门由网格员陪同"
        note="去独居老人家里，请勾选"
        checked={marks.accompanied}
        onTap={() => marks.setAccompanied(!marks.accompanied)}
      />
    )}
  </>
);
