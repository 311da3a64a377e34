import type { AppConfig } from './app-config';
import type { Page, PageMaker } from './page';
import { type PageAddress, parseUrl } from './page-address';
import { WxFailure } from './wx/failure';

/** WeChat keeps ten pages at most. */
const MOST_PAGES = 10;

export interface PageStack {
  current(): Page;
  /** Bottom first. */
  all(): readonly Page[];
  open(url: string): void;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
}

/** The pages that are open, and WeChat's lifecycle calls in WeChat's order as the person moves between them. */
export function createPageStack(config: AppConfig, make: PageMaker): PageStack {
  let stack: Page[] = [];
  /** Tab pages stay alive while another tab is shown. */
  const tabs = new Map<string, Page>();

  const isTab = (route: string): boolean => config.tabs.some(({ pagePath }) => pagePath === route);
  const top = (): Page | undefined => stack[stack.length - 1];
  const address = (api: string, url: string): PageAddress => {
    const found = parseUrl(url, top()?.route ?? '');
    if (!config.routes.has(found.route)) throw new WxFailure(`${api}:fail page "${found.route}" is not found`);
    return found;
  };
  const plainAddress = (api: string, url: string): PageAddress => {
    const found = address(api, url);
    if (isTab(found.route)) throw new WxFailure(`${api}:fail can not ${api} a tabbar page`);
    return found;
  };
  const push = (to: PageAddress): void => {
    const page = make(to);
    stack = [...stack, page];
    if (isTab(to.route)) tabs.set(to.route, page);
    page.load();
    page.show();
  };
  const unload = (pages: readonly Page[]): void => {
    for (const page of [...pages].reverse()) {
      tabs.delete(page.route);
      page.unload();
    }
  };
  const unloadAll = (): void => {
    const gone = [...new Set([...tabs.values(), ...stack])];
    stack = [];
    unload(gone);
  };

  return {
    current: () => {
      const page = top();
      if (!page) throw new Error('No page is open');
      return page;
    },
    all: () => stack,
    open: (url) => push(address('launch', url)),
    navigateTo: (url) => {
      const to = plainAddress('navigateTo', url);
      if (stack.length >= MOST_PAGES) throw new WxFailure('navigateTo:fail webview count limit exceed');
      top()?.hide();
      push(to);
    },
    redirectTo: (url) => {
      const to = plainAddress('redirectTo', url);
      const gone = stack.slice(-1);
      stack = stack.slice(0, -1);
      unload(gone);
      push(to);
    },
    reLaunch: (url) => {
      const to = address('reLaunch', url);
      unloadAll();
      push(to);
    },
    switchTab: (url) => {
      const to = address('switchTab', url);
      if (!isTab(to.route)) throw new WxFailure('switchTab:fail can not switch to no-tabBar page');
      if (Object.keys(to.query).length > 0) throw new WxFailure('switchTab:fail the url of a tab takes no query');
      const from = top();
      if (from?.route === to.route) return;
      const closed = stack.filter(({ route }) => !isTab(route));
      if (from && isTab(from.route)) from.hide();
      stack = stack.filter(({ route }) => isTab(route));
      unload(closed);
      const kept = tabs.get(to.route);
      stack = [];
      if (!kept) push(to);
      else {
        stack = [kept];
        kept.show();
      }
    },
    navigateBack: (delta) => {
      if (stack.length < 2) throw new WxFailure('navigateBack:fail cannot navigate back at first page.');
      const keep = Math.max(1, stack.length - Math.max(1, delta));
      const gone = stack.slice(keep);
      stack = stack.slice(0, keep);
      unload(gone);
      top()?.show();
    },
  };
}
