import { allElements } from '../query';
import type { PageElement, WxFunction } from '../types';
import type { Host } from './host';

type Finish = (results: unknown[]) => void;

// Nothing is laid out here, so every element gets the place and size of one row.
const RECT = {
  left: 0,
  top: 0,
  right: 375,
  bottom: 48,
  width: 375,
  height: 48,
  scrollLeft: 0,
  scrollTop: 0,
  scrollWidth: 375,
  scrollHeight: 48,
};

/** createSelectorQuery by #id and .class; and intersection observers, which never see anything. */
export function selectorApis(host: Host): Record<string, WxFunction> {
  return {
    createSelectorQuery: () => createQuery(host),
    createIntersectionObserver: () => {
      const observer = {
        relativeTo: () => observer,
        relativeToViewport: () => observer,
        observe: () => undefined,
        disconnect: () => undefined,
      };
      return observer;
    },
    nextTick: (callback: WxFunction) => {
      const end = host.work.start('wx.nextTick');
      setImmediate(() => {
        end();
        host.complaints.guard('wx.nextTick', () => callback());
      });
    },
  };
}

function matches(element: PageElement, selector: string): boolean {
  const last =
    selector
      .trim()
      .split(/[\s>]+/)
      .pop() ?? '';
  return last.startsWith('#')
    ? element.id === last.slice(1)
    : last.startsWith('.') && element.classes.includes(last.slice(1));
}

function createQuery(host: Host): object {
  const questions: { read: () => unknown; callback: WxFunction | undefined }[] = [];
  const found = (selector: string): object[] =>
    allElements(host.pages().current().tree())
      .filter((element) => matches(element, selector))
      .map(({ id, dataset }) => ({ ...RECT, id, dataset }));
  const nodes = (read: () => unknown): object => {
    const ask = (first?: unknown, second?: unknown): object => {
      const callback = [first, second].find((given) => typeof given === 'function') as WxFunction | undefined;
      questions.push({ read, callback });
      return query;
    };
    return { boundingClientRect: ask, scrollOffset: ask, fields: ask, node: ask, context: ask };
  };
  const query = {
    in: () => query,
    select: (selector: string) => nodes(() => found(selector)[0] ?? null),
    selectAll: (selector: string) => nodes(() => found(selector)),
    selectViewport: () => nodes(() => ({ ...RECT, bottom: 812, height: 812 })),
    exec: (finish?: Finish) => {
      const end = host.work.start('a selector query');
      setImmediate(() => {
        end();
        const answers = questions.map(({ read }) => host.realm.copyIn(read()));
        host.complaints.guard('A selector query', () => {
          questions.forEach(({ callback }, index) => void callback?.(answers[index]));
          finish?.(answers);
        });
      });
      return query;
    },
  };
  return query;
}
