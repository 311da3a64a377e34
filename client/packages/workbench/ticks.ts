/** Which rows of a list somebody has ticked. Pure. */
import { mostTogether } from '../../../shared/wishes/together';

export interface Ticks {
  readonly ids: readonly string[];
  /** Where a range begins. */
  readonly last: string | undefined;
}

export const noTicks: Ticks = { ids: [], last: undefined };

const between = (offered: readonly string[], one: string, other: string): readonly string[] => {
  const [from, to] = [offered.indexOf(one), offered.indexOf(other)];
  return offered.slice(Math.min(from, to), Math.max(from, to) + 1);
};

/** One row, or with `isRange` all from the last one on; never more than are read at one time. */
export const ticked = ({ ids, last }: Ticks, offered: readonly string[], id: string, isRange: boolean): Ticks => {
  const isOn = ids.includes(id);
  if (isRange && last !== undefined && offered.includes(last)) {
    const range = between(offered, last, id);
    return { ids: [...ids, ...range.filter((one) => !ids.includes(one))].slice(0, mostTogether), last: id };
  }
  if (isOn) return { ids: ids.filter((one) => one !== id), last: id };
  return ids.length >= mostTogether ? { ids, last } : { ids: [...ids, id], last: id };
};

/** Without those that have left the list meanwhile. */
export const tickedAmong = ({ ids }: Ticks, offered: readonly string[]): readonly string[] =>
  ids.filter((id) => offered.includes(id));
