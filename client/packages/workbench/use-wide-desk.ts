import { useEffect, useState } from 'react';
import { inBrowser } from '../../platform/surface';

/** From this width on, in pixels, a queue is read as a table. */
const wideFrom = 900;

const isWide = (): boolean => inBrowser && window.innerWidth >= wideFrom;

/** Whether somebody sits at a desk: a browser with room for a table. Never in WeChat. */
export const useWideDesk = (): boolean => {
  const [wide, setWide] = useState(isWide);
  useEffect(() => {
    if (!inBrowser) return;
    const look = () => setWide(isWide());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return wide;
};
