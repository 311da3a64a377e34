import { createInstance } from './instance';
import type { OpenWork } from './open-work';
import type { PageAddress } from './page-address';
import { createPageView, type ViewParts } from './page-view';
import type { Instance, PageElement, SetDataFigure } from './types';

/** One open page: its living object and what it shows. */
export interface Page {
  route: string;
  query: Readonly<Record<string, string>>;
  instance: Instance;
  tree(): PageElement;
  load(): void;
  show(): void;
  hide(): void;
  unload(): void;
  /** Calls a lifecycle or event method; false when the page has none of that name. */
  call(method: string, given?: unknown): boolean;
}

export type PageMaker = (address: PageAddress) => Page;

export interface PageParts extends ViewParts {
  work: OpenWork;
  figures: Map<string, SetDataFigure>;
}

export function createPageMaker(parts: PageParts): PageMaker {
  const { realm, loader, complaints, work, figures } = parts;
  let lastId = 0;

  return ({ route, query }) => {
    let drawn: PageElement | undefined;
    let unloaded = false;
    let ready = false;
    const waiting: (() => void)[] = [];

    const onSetData = (bytes: number, done: () => void): void => {
      count(figures, route, bytes);
      drawn = undefined;
      const end = work.start(`setData of ${route}`);
      waiting.push(() => {
        end();
        complaints.guard(`${route} after setData`, done);
      });
      if (waiting.length === 1) setImmediate(draw);
    };
    const instance = createInstance(route, loader.define(route), realm, onSetData);
    const view = createPageView(instance, parts, onSetData);
    const tree = (): PageElement => {
      drawn ??= view.draw();
      return drawn;
    };
    const call = (method: string, given?: unknown): boolean => {
      const handle = instance[method];
      if (typeof handle !== 'function') return false;
      complaints.guard(`${route} ${method}`, () => handle.call(instance, realm.copyIn(given)));
      return true;
    };
    const draw = (): void => {
      if (!unloaded) complaints.guard(`${route} drawing`, tree);
      for (const done of waiting.splice(0)) done();
    };
    const becomeReady = (): void => {
      const end = work.start(`onReady of ${route}`);
      setImmediate(() => {
        draw();
        end();
        if (!unloaded) call('onReady');
      });
    };
    Object.assign(instance, {
      route,
      __route__: route,
      options: realm.copyIn(query),
      getPageId: () => `page-${++lastId}`,
    });

    return {
      route,
      query,
      instance,
      tree,
      call,
      load: () => void call('onLoad', query),
      show: () => {
        call('onShow');
        if (!ready) becomeReady();
        ready = true;
      },
      hide: () => void call('onHide'),
      unload: () => {
        unloaded = true;
        call('onUnload');
        complaints.guard(`${route} detaching`, view.dispose);
      },
    };
  };
}

function count(figures: Map<string, SetDataFigure>, route: string, bytes: number): void {
  const before = figures.get(route) ?? { calls: 0, bytes: 0, largest: 0 };
  figures.set(route, {
    calls: before.calls + 1,
    bytes: before.bytes + bytes,
    largest: Math.max(before.largest, bytes),
  });
}
