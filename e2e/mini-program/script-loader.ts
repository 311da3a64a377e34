import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { AppConfig } from './app-config';
import { compileModule, type Realm } from './realm';

/** What a script handed to Page() or Component(). */
export type Definition = Record<string, unknown>;

export interface ScriptLoader {
  /** Runs a page or component (its components first) unless it was run before, and gives its definition. */
  define(path: string): Definition;
  /** Runs one script file, once. */
  require(file: string, fromPackage: string): unknown;
  /** Called by the realm's Page() and Component(). */
  register(definition: Definition): void;
  /** tag → path of the component, as the json of a page or component names them. */
  componentsOf(path: string): Record<string, string>;
  /** Script files run so far: shows that sub-packages load only when they are needed. */
  loadedFiles(): string[];
}

export function createScriptLoader(dist: string, config: AppConfig, realm: Realm): ScriptLoader {
  const modules = new Map<string, { exports: unknown }>();
  const definitions = new Map<string, Definition>();
  let loading = '';

  const requireFile = (file: string, fromPackage: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const owner = config.packageOf(file);
    if (owner !== '' && owner !== fromPackage) throw new Error(`${file} lies in a sub-package that is not loaded here`);
    const full = join(dist, file);
    if (!existsSync(full)) throw new Error(`module '${file}' is not defined`);
    const module = { exports: {} };
    modules.set(file, module);
    const folder = posix.dirname(file);
    const ask = (request: string): unknown => requireFile(withJs(posix.join(folder, request)), owner);
    compileModule(realm, readFileSync(full, 'utf8'), file).call(undefined, ask, module, module.exports);
    return module.exports;
  };

  const componentsOf = (path: string): Record<string, string> => {
    const named = { ...config.appComponents, ...(config.pageJson(path).usingComponents as Record<string, string>) };
    const folder = posix.dirname(path);
    const resolve = (to: string): string => (to.startsWith('/') ? to.slice(1) : posix.join(folder, to));
    return Object.fromEntries(Object.entries(named).map(([tag, to]) => [tag, resolve(to)]));
  };

  const define = (path: string): Definition => {
    const known = definitions.get(path);
    if (known) return known;
    definitions.set(path, {});
    for (const component of Object.values(componentsOf(path))) define(component);
    const before = loading;
    loading = path;
    requireFile(`${path}.js`, config.packageOf(path));
    loading = before;
    return definitions.get(path) ?? {};
  };

  return {
    define,
    require: requireFile,
    register: (definition) => {
      definitions.set(loading, definition);
    },
    componentsOf,
    loadedFiles: () => [...modules.keys()],
  };
}

function withJs(path: string): string {
  return path.endsWith('.js') ? path : `${path}.js`;
}
