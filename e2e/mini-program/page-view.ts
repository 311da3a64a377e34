import type { Complaints } from './complaints';
import { toElement } from './element';
import { callLifetime, createInstance, type OnSetData, setProperties } from './instance';
import type { Realm } from './realm';
import type { ScriptLoader } from './script-loader';
import type { RawNode, RenderTemplate } from './templates';
import type { Handler, Instance, PageElement } from './types';

/** What draws one page: its templates, and its components' living objects, kept from one drawing to the next. */
export interface PageView {
  draw(): PageElement;
  /** The page is gone: its components are detached. */
  dispose(): void;
}

interface LivingComponent {
  instance: Instance;
  path: string;
  given: string;
}

export interface ViewParts {
  render: RenderTemplate;
  loader: ScriptLoader;
  realm: Realm;
  complaints: Complaints;
}

type Child = PageElement | string;
interface Place {
  owner: Instance;
  key: string;
  parent: PageElement;
  slot: (RawNode | string)[];
  slotOwner: Instance;
}

export function createPageView(page: Instance, parts: ViewParts, onSetData: OnSetData): PageView {
  const { render, loader, realm, complaints } = parts;
  let living = new Map<string, LivingComponent>();
  let kept = new Map<string, LivingComponent>();

  const awaken = (path: string, key: string, given: Record<string, unknown>): Instance => {
    const json = JSON.stringify(given);
    const before = living.get(key);
    const definition = loader.define(path);
    if (before && before.path === path) {
      kept.set(key, { ...before, given: json });
      if (before.given !== json) setProperties(before.instance, definition, given, realm);
      return before.instance;
    }
    const instance = createInstance(path, definition, realm, onSetData);
    kept.set(key, { instance, path, given: json });
    setProperties(instance, definition, given, realm);
    for (const name of ['created', 'attached', 'ready'] as const) {
      complaints.guard(`${path} ${name}`, () => callLifetime(instance, definition, name));
    }
    return instance;
  };

  const expand = (nodes: readonly (RawNode | string)[], place: Place): Child[] =>
    nodes.flatMap((node, index) => {
      if (typeof node === 'string') return [node];
      const key = `${place.key}/${node.wxKey ?? index}`;
      const children = node.children ?? [];
      if (node.tag === 'virtual' || node.tag === 'wx-block') return expand(children, { ...place, key });
      if (node.tag === 'wx-slot') {
        return expand(place.slot, { ...place, key, owner: place.slotOwner, slot: [] });
      }
      const element = toElement(node, place.owner, place.parent);
      const path = loader.componentsOf(place.owner.is)[element.tag];
      element.children = path
        ? expandComponent(path, node, { ...place, key, parent: element })
        : expand(children, { ...place, key, parent: element });
      return [element];
    });

  const expandComponent = (path: string, node: RawNode, place: Place): Child[] => {
    const owner = awaken(path, place.key, node.attr ?? {});
    const inner = render(path, owner.data).children ?? [];
    return expand(inner, { ...place, owner, slot: node.children ?? [], slotOwner: place.owner });
  };

  const endMissing = (): void => {
    for (const [key, { instance, path }] of living) {
      if (kept.has(key)) continue;
      complaints.guard(`${path} detached`, () => callLifetime(instance, loader.define(path), 'detached'));
    }
    living = kept;
  };

  return {
    draw: () => {
      kept = new Map();
      const root: PageElement = {
        tag: 'page',
        id: '',
        classes: [],
        attributes: {},
        dataset: {},
        handlers: new Map<string, Handler>(),
        children: [],
        parent: undefined,
      };
      const nodes = render(page.is, page.data).children ?? [];
      root.children = expand(nodes, { owner: page, key: '', parent: root, slot: [], slotOwner: page });
      endMissing();
      return root;
    },
    dispose: () => {
      kept = new Map();
      endMissing();
    },
  };
}
