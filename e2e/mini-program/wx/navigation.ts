import type { WxFunction } from '../types';
import { asyncApi, type Host, silentApis } from './host';

const RECORDED = [
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideHomeButton',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'setTabBarItem',
  'setTabBarStyle',
  'showTabBar',
  'hideTabBar',
  'pageScrollTo',
  'stopPullDownRefresh',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'preloadSubpackage',
];

/** Moving between pages, and what a page says to the bars around it. */
export function navigationApis(host: Host): Record<string, WxFunction> {
  const move = (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'): WxFunction =>
    asyncApi(host, name, ({ url }) => host.pages()[name](String(url)));
  return {
    ...silentApis(host, RECORDED),
    redirectTo: move('redirectTo'),
    reLaunch: move('reLaunch'),
    switchTab: move('switchTab'),
    navigateTo: move('navigateTo'),
    navigateBack: asyncApi(host, 'navigateBack', ({ delta }) => host.pages().navigateBack(Number(delta ?? 1))),
    startPullDownRefresh: asyncApi(host, 'startPullDownRefresh', () => {
      host.pages().current().call('onPullDownRefresh');
    }),
  };
}
