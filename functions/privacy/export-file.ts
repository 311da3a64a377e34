/** The copy as one HTML page: to read for the person, and with the same data as JSON inside for whoever takes it over. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import type { PersonalSection } from '../kernel/personal-data';
import { headings, labels } from './export-words';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(shown).join('；')
    : safe(typeof value === 'object' ? JSON.stringify(value) : String(value));

const entryOf = (entry: Readonly<Record<string, unknown>>): string => {
  const lines = Object.entries(entry).filter(([, value]) => value !== undefined && value !== '');
  const rows = lines.map(([name, value]) => `<tr><th>${safe(labels[name] ?? name)}</th><td>${shown(value)}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
};

const sectionOf = ({ name, entries }: PersonalSection): string =>
  `<h2>${safe(headings[name] ?? name)}</h2>${entries.length === 0 ? '<p>没有</p>' : entries.map(entryOf).join('')}`;

const style =
  'body{font-family:sans-serif;line-height:1.6;max-width:40em;margin:1em auto;padding:0 1em}table{border-collapse:collapse;margin:0 0 1em;width:100%}th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}th{width:9em;font-weight:normal;color:#555}';

/** Inside a script element no `<` may stand, or the page would end there. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** `of`: the masked name of one who has died, where it is given to a near relative. The headings speak as him. */
export const exportFile = (sections: readonly PersonalSection[], at: Instant, of?: string): string => {
  const data = { madeAt: at, ...(of === undefined ? {} : { of }), sections };
  const title = of === undefined ? '我在邻里的信息' : `${of}在邻里的信息`;
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${safe(title)}</title><style>${style}</style></head><body><h1>${safe(title)}</h1>`,
    ...(of === undefined ? [] : [`<p>这是给近亲属的副本，文中的“我”是${safe(of)}本人。请您节哀。</p>`]),
    `<p>截至 ${safe(at)}（世界协调时）。</p>`,
    ...sections.map(sectionOf),
    `<script type="application/json" id="data">${embedded(data)}</script></body></html>`,
  ].join('\n');
};

/** Sealed, base64 adds a third: a part stays well under the 400 KB that a row may have. Counted in characters of up to three bytes. */
const charactersPerPart = 60_000;

/** The file in parts; joined they are the file. A character of two halves is never cut. */
export const partsOf = (file: string): readonly string[] => {
  const characters = [...file];
  const count = Math.ceil(characters.length / charactersPerPart);
  return Array.from({ length: count }, (_, part) =>
    characters.slice(part * charactersPerPart, (part + 1) * charactersPerPart).join(''),
  );
};
