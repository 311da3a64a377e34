import type { ReadingMode } from './reading-mode';
import { inBrowser } from './surface';

/** The icon and a line of words under it. */
const heights: Readonly<Record<ReadingMode, string>> = {
  standard: '60px',
  care: '72px',
  larger: '84px',
};

/** A browser's tab bar is drawn outside of our pages: it is told how large to write, and what it is. WeChat's own needs neither. */
export const tellTabBar = (mode: ReadingMode): void => {
  if (!inBrowser) return;
  document.documentElement.classList.toggle('reads-care', mode !== 'standard');
  document.documentElement.classList.toggle('reads-larger', mode === 'larger');
  document.documentElement.style.setProperty('--taro-tabbar-height', heights[mode]);
  const bar = document.querySelector('.taro-tabbar__tabbar');
  bar?.setAttribute('role', 'navigation');
  bar?.setAttribute('aria-label', '栏目');
};
