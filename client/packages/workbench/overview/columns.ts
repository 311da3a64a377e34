/** 看板: where wishes get stuck. */
import { type BoardState, mostCounted } from '../../../../shared/wishes/board';

export const columnTitles = {
  submitted: '等审核',
  published: '没人认领',
  claimed: '认领了，还没办好',
  delivered: '办好了，没确认',
} as const satisfies Record<BoardState, string>;

/** Beyond what is counted there may be any number. */
export const countWords = (count: number): string => (count >= mostCounted ? `${mostCounted}+` : String(count));
