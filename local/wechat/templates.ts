import { fitsKeyword, keywordType } from './keyword-limits';
import type { Refusal } from './refusals';
import { isObject } from './wire';

/** A template the account has chosen; the keys are `<type><number>` as its detail page shows them. */
export interface Template {
  readonly title: string;
  /** `true`, or for an `enum` the values it allows. */
  readonly keywords: Readonly<Record<string, true | readonly string[]>>;
  /** 长期订阅: one acceptance carries every message. */
  readonly longTerm?: boolean;
}

export type Templates = Readonly<Record<string, Template>>;

/** @throws Error when a template has a key WeChat has no type for: the fault is in the settings, not in a call. */
export function assertTemplates(templates: Templates): void {
  for (const [id, { keywords }] of Object.entries(templates)) {
    const unknown = Object.keys(keywords).find((key) => keywordType(key) === undefined);
    if (unknown !== undefined) throw new Error(`template ${id}: "${unknown}" is no keyword of WeChat`);
  }
}

/** The words of a message that fits the template, or the refusal of its first fault in the template's order. */
export function readMessageData(
  template: Template,
  data: unknown,
): { readonly words: Readonly<Record<string, string>> } | { readonly refusal: Refusal } {
  if (!isObject(data)) return { refusal: invalid('data is empty') };
  const words: Record<string, string> = {};
  for (const key of Object.keys(template.keywords)) {
    const read = readKeyword(template, key, data[key]);
    if ('refusal' in read) return read;
    words[key] = read.value;
  }
  const unknown = Object.keys(data).find((key) => !Object.hasOwn(template.keywords, key));
  return unknown === undefined ? { words } : { refusal: invalid(`data.${unknown}.value invalid`) };
}

function readKeyword(
  template: Template,
  key: string,
  entry: unknown,
): { readonly value: string } | { readonly refusal: Refusal } {
  const value = isObject(entry) ? entry.value : undefined;
  if (value === undefined || value === null) return { refusal: invalid(`data.${key}.value is empty`) };
  if (typeof value !== 'string') return { refusal: { errcode: 47001 } };
  if (value.trim() === '') return { refusal: invalid(`data.${key}.value is empty`) };
  const type = keywordType(key) ?? '';
  const allowed = template.keywords[key];
  const fits = fitsKeyword(type, value) && (type !== 'enum' || !Array.isArray(allowed) || allowed.includes(value));
  if (fits) return { value };
  // Seen live: this one type is refused without the word "invalid".
  return { refusal: invalid(`data.${key}.value${type === 'character_string' ? '' : ' invalid'}`) };
}

function invalid(about: string): Refusal {
  return { errcode: 47003, about };
}
