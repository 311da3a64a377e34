/** 看板: where wishes get stuck. */
import { type BoardState, mostCounted } from '../../../../shared/wishes/board';

/** How many each column shows; the rest is in 审核. */
export const shown = 3;

export const columnTitles = {
  submitted: '等审核',
  published: '没人认领',
  claimed: '认领了，还没办好',
  delivered: '办好了，没确认',
} as const satisfies Record<BoardState, string>;

/** Beyond what is counted there may be any number. */
export const countWords = (count: number): string => (count >= mostCounted ? `${mostCounted}+` : String(count));

/** 转介: they have ended here, and somebody is still called about them. */
export const referredTitle = '转介了，等结果';
