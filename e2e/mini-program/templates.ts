import vm from 'node:vm';
import { wxmlToJs } from 'miniprogram-compiler';

/** A node as WeChat's compiled templates give it. */
export interface RawNode {
  tag: string;
  attr?: Record<string, unknown>;
  children?: (RawNode | string)[];
  wxKey?: string | number;
}

export type RenderTemplate = (path: string, data: unknown) => RawNode;

// The largest output of the compiler that we take: 128 MB, far above any real build.
const MAX_OUTPUT = 1 << 27;

/**
 * Compiles all templates of `dist` with WeChat's own compiler.
 * @param complain hears what the templates warn of at run time, such as a template that does not exist
 */
export function compileTemplates(dist: string, complain: (what: string) => void): RenderTemplate {
  const source = wxmlToJs(dist, { maxBuffer: MAX_OUTPUT });
  const warn = (...words: unknown[]): void => complain(`A template warned: ${words.join(' ')}`);
  const context = vm.createContext({ console: { log: () => undefined, warn, error: warn } });
  const head = 'var window = globalThis; window.__webview_engine_version__ = 0.02; var render = (function () {';
  const tail = '})(); var draw = (path, json) => JSON.stringify(render(path)(JSON.parse(json)));';
  vm.runInContext(`${head}${source}\n${tail}`, context, { filename: 'templates.js' });
  const draw = vm.runInContext('draw', context) as (path: string, json: string) => string;
  return (path, data) => JSON.parse(draw(`${path}.wxml`, JSON.stringify(data))) as RawNode;
}
