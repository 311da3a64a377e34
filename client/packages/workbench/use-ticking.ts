import { useEffect, useState } from 'react';
import { mayBePublishedTogether } from '../../../shared/wishes/together';
import type { WishRowView } from '../../../shared/wishes/wish';
import { inBrowser } from '../../platform/surface';
import type { Ticking } from './tick';
import { noTicks, ticked, tickedAmong } from './ticks';

let shiftHeld = false;
const watchShift = ({ shiftKey }: MouseEvent): void => {
  shiftHeld = shiftKey;
};

/** Ticks on the wishes of a list that may be published together; with the shift key down a click takes the range. */
export const useTicking = (wishes: readonly WishRowView[]): Ticking => {
  const [ticks, setTicks] = useState(noTicks);
  useEffect(() => {
    if (!inBrowser) return;
    document.addEventListener('click', watchShift, true);
    return () => document.removeEventListener('click', watchShift, true);
  }, []);
  const offered = wishes.filter(mayBePublishedTogether).map(({ id }) => id);
  return {
    offered,
    chosen: tickedAmong(ticks, offered),
    onTick: (id) => setTicks((before) => ticked(before, offered, id, shiftHeld)),
  };
};
