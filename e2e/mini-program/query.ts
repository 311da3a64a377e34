import type { PageElement, Query, TextMatch } from './types';

// What a screen reader takes an element for when it has no aria-role of its own.
const IMPLIED_ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  picker: 'combobox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  image: 'img',
  navigator: 'link',
};

/** Hidden by attribute or inline style; what style sheets hide is not known here. */
function isHidden({ attributes }: PageElement): boolean {
  const hidden = attributes.hidden;
  if (hidden !== undefined && hidden !== false && hidden !== '') return true;
  return /display:\s*none|visibility:\s*hidden/.test(String(attributes.style ?? ''));
}

function collectText(element: PageElement, lines: string[]): void {
  if (isHidden(element)) return;
  const breaks = element.tag !== 'text';
  if (breaks) lines.push('');
  for (const child of element.children) {
    if (typeof child === 'string') lines.push(`${lines.pop() ?? ''}${child}`);
    else collectText(child, lines);
  }
  if (breaks) lines.push('');
}

/** The visible text, one line a block. */
export function textOf(element: PageElement): string {
  const lines: string[] = [];
  collectText(element, lines);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

export function allElements(root: PageElement): PageElement[] {
  if (isHidden(root)) return [];
  const below = root.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)));
  return [root, ...below];
}

function fits(value: unknown, match: TextMatch): boolean {
  return typeof match === 'string' ? String(value ?? '') === match : match.test(String(value ?? ''));
}

/** One line: a text is often split over several elements, and people search it as they read it. */
function flat(element: PageElement): string {
  return textOf(element).replace(/\n/g, ' ');
}

function innermost(elements: PageElement[]): PageElement[] {
  const outer = new Set<PageElement>();
  for (const { parent } of elements) for (let up = parent; up; up = up.parent) outer.add(up);
  return elements.filter((element) => !outer.has(element));
}

function byText(elements: PageElement[], match: TextMatch): PageElement[] {
  const exact = elements.filter((element) => fits(flat(element), match));
  if (exact.length > 0 || typeof match !== 'string') return innermost(exact);
  return innermost(elements.filter((element) => flat(element).includes(match)));
}

export function findElements(root: PageElement, query: Query): PageElement[] {
  const { text, placeholder, ariaLabel, role } = query;
  const rest = allElements(root).filter(
    ({ attributes, classes, tag }) =>
      (placeholder === undefined || fits(attributes.placeholder, placeholder)) &&
      (ariaLabel === undefined || fits(attributes.ariaLabel, ariaLabel)) &&
      (query.class === undefined || classes.includes(query.class)) &&
      (role === undefined || (attributes.ariaRole || IMPLIED_ROLES[tag]) === role),
  );
  return text === undefined ? rest : byText(rest, text);
}
