import { findElements, textOf } from './query';
import type { PageElement, Query, Target } from './types';

/** An element found earlier is looked up again by its id: the page may have been drawn anew since. */
export function search(root: PageElement, target: Target): PageElement[] {
  if (typeof target === 'string') return findElements(root, { text: target });
  if (!('tag' in target))
    return findElements(target.within ? theOne(search(root, target.within), target.within, '') : root, target);
  if (target.id === '') return [target];
  return findElements(root, {}).filter(({ id, tag }) => id === target.id && tag === target.tag);
}

/** The only one of `found`. @throws Error that names the candidates, or what the page shows instead */
export function theOne(found: PageElement[], target: Target, shown: string): PageElement {
  const [first, ...more] = found;
  if (first && more.length === 0) return first;
  const asked = describeTarget(target);
  const many = found.map((element) => `<${element.tag}> ${textOf(element)}`).join('\n');
  if (first) throw new Error(`${found.length} elements fit ${asked}:\n${many}`);
  throw new Error(`Nothing fits ${asked}. The page shows:\n${shown}`);
}

function describeTarget(target: Target): string {
  if (typeof target === 'string') return `the text "${target}"`;
  if ('tag' in target) return `<${target.tag} id="${target.id}">, found before`;
  const show = (_: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value);
  const { within, ...query }: Query = target;
  return JSON.stringify(query, show) + (within ? ` within <${within.tag}>` : '');
}
