import { createEvents } from './events';
import { answerOpenType } from './open-type';
import type { SettleOptions } from './open-work';
import { allElements } from './query';
import type { PageElement, Target } from './types';
import type { Host } from './wx/host';

/** What a person can do. Each act waits till the page is quiet, unless `{ wait: false }` says otherwise. */
export interface Actions {
  tap(target: Target, options?: ActOptions): Promise<void>;
  /** Types into an input or textarea: focus, input, blur. */
  input(target: Target, value: string, options?: ActOptions): Promise<void>;
  /** Chooses on a picker: an index, or a list of them, or a date or time as text. */
  pick(target: Target, value: number | number[] | string, options?: ActOptions): Promise<void>;
  /** Reaches the end of the page and of its scroll views. */
  scrollToLower(options?: ActOptions): Promise<void>;
  pullDownRefresh(options?: ActOptions): Promise<void>;
  /** The back arrow of the phone or of the navigation bar. */
  back(options?: ActOptions): Promise<void>;
  /** Taps a tab of the tab bar: its route, or the words on it. */
  switchTab(tab: string, options?: ActOptions): Promise<void>;
  /** Any other event of a native part (change of a switch, scroll, error of an image). */
  fire(target: Target, type: string, detail?: Record<string, unknown>, options?: ActOptions): Promise<void>;
}

export interface ActOptions extends SettleOptions {
  /** False: comes back at once, to look at what is shown meanwhile. */
  wait?: boolean;
}

export interface ActionParts {
  host: Host;
  find(target: Target): PageElement;
  findAll(target: Target): PageElement[];
  settle(options?: SettleOptions): Promise<void>;
}

type Finish = (options?: ActOptions) => Promise<void>;

export function createActions(parts: ActionParts): Actions {
  const finish: Finish = async ({ wait = true, ...options } = {}) => {
    if (!wait) return;
    await parts.settle(options);
    // What runs later, from a timer, is no answer to the tap any more.
    parts.host.endGesture();
  };
  return { ...pointing(parts, finish), ...moving(parts, finish) };
}

type Pointing = Pick<Actions, 'tap' | 'input' | 'pick' | 'fire'>;

/** Acts on one element. */
function pointing({ host, find, findAll, settle }: ActionParts, finish: Finish): Pointing {
  const fireEvent = createEvents(host.realm, host.complaints);
  const mustFire = (element: PageElement, type: string, detail?: Record<string, unknown>): void => {
    const heard = fireEvent(element, type, detail);
    if (!heard) throw new Error(`Nobody listens to ${type} at <${element.tag} id="${element.id}"> or above it`);
  };
  return {
    tap: async (target, options) => {
      const element = usable(find(target));
      host.startGesture();
      fireEvent(element, 'touchstart');
      fireEvent(element, 'touchend');
      mustFire(element, 'tap');
      await answerOpenType(host, element, fireEvent);
      await finish(options);
    },
    input: async (target, value, options) => {
      const element = usable(find(target));
      const limit = Number(element.attributes.maxlength ?? 140);
      const text = limit >= 0 ? value.slice(0, limit) : value;
      fireEvent(element, 'focus', { value: element.attributes.value ?? '', height: 0 });
      mustFire(element, 'input', { value: text, cursor: text.length, keyCode: 0 });
      await settle();
      fireEvent(findAll(element)[0] ?? element, 'blur', { value: text, cursor: text.length });
      await finish(options);
    },
    pick: async (target, value, options) => {
      const element = pickerOf(usable(find(target)));
      host.startGesture();
      mustFire(element, 'change', { value });
      await finish(options);
    },
    fire: async (target, type, detail, options) => {
      mustFire(find(target), type, detail);
      await finish(options);
    },
  };
}

type Moving = Omit<Actions, keyof Pointing>;

/** Acts on the page as a whole. */
function moving({ host }: ActionParts, finish: Finish): Moving {
  const { pages, config } = host;
  const fireEvent = createEvents(host.realm, host.complaints);
  return {
    scrollToLower: async (options) => {
      const page = pages().current();
      const views = allElements(page.tree()).filter((element) => element.handlers.has('scrolltolower'));
      for (const view of views) fireEvent(view, 'scrolltolower', { direction: 'bottom' });
      const reached = page.call('onReachBottom');
      if (views.length === 0 && !reached) throw new Error(`${page.route} does nothing at its end`);
      await finish(options);
    },
    pullDownRefresh: async (options) => {
      const page = pages().current();
      if (!config.pageJson(page.route).enablePullDownRefresh) {
        throw new Error(`${page.route} has no enablePullDownRefresh`);
      }
      if (!page.call('onPullDownRefresh')) throw new Error(`${page.route} has no onPullDownRefresh`);
      await finish(options);
    },
    back: async (options) => {
      pages().navigateBack(1);
      await finish(options);
    },
    switchTab: async (tab, options) => {
      const { tabs } = config;
      const index = tabs.findIndex(({ pagePath, text }) => pagePath === tab.replace(/^\//, '') || text === tab);
      const found = tabs[index];
      if (!found) throw new Error(`There is no tab ${tab}`);
      if (!tabs.some(({ pagePath }) => pagePath === pages().current().route))
        throw new Error('No tab bar is shown here');
      pages().switchTab(`/${found.pagePath}`);
      pages()
        .current()
        .call('onTabItemTap', { index, pagePath: found.pagePath, text: found.text ?? '' });
      await finish(options);
    },
  };
}

function usable(element: PageElement): PageElement {
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (isOn(at.attributes.disabled)) throw new Error(`<${at.tag} id="${at.id}"> is disabled`);
  }
  return element;
}

function isOn(value: unknown): boolean {
  return value === true || value === '' || value === 'true' || value === 'disabled';
}

/** People point at the words in a picker, not at the picker. */
function pickerOf(element: PageElement): PageElement {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (at.tag === 'picker') return at;
  return element;
}
