import type { RawNode } from './templates';
import type { Handler, Instance, PageElement } from './types';

const EVENT_ATTRIBUTE = /^(?:capture-)?(bind|catch|mut-bind):?([a-z]+)$/i;

/** One rendered node, without its children, as an element; `owner` is the page or component whose methods it names. */
export function toElement(node: RawNode, owner: Instance, parent: PageElement): PageElement {
  const attributes = node.attr ?? {};
  const handlers = new Map<string, Handler>();
  const dataset: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const event = EVENT_ATTRIBUTE.exec(name);
    if (event?.[2] && value) {
      handlers.set(event[2].toLowerCase(), { method: String(value), catches: event[1] === 'catch', owner });
    } else if (name.startsWith('data-')) {
      dataset[camelCase(name.slice('data-'.length))] = value;
    }
  }
  return {
    tag: node.tag.replace(/^wx-/, ''),
    id: String(attributes.id ?? ''),
    classes: String(attributes.class ?? '')
      .split(/\s+/)
      .filter(Boolean),
    attributes,
    dataset,
    handlers,
    children: [],
    parent,
  };
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
