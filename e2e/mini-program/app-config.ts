import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface AppJson {
  pages: string[];
  subPackages?: SubPackage[];
  subpackages?: SubPackage[];
  tabBar?: { list: { pagePath: string; text?: string }[] };
  window?: Record<string, unknown>;
  usingComponents?: Record<string, string>;
  lazyCodeLoading?: string;
}

interface SubPackage {
  root: string;
  pages: string[];
}

/** What app.json says, in the shape that the page stack needs. */
export interface AppConfig {
  /** Routes of all pages, those of sub-packages included. */
  routes: ReadonlySet<string>;
  mainPages: readonly string[];
  tabs: readonly { pagePath: string; text?: string }[];
  /** True: a page's script is read when the page is first opened; false: the main package's pages all at the start. */
  lazy: boolean;
  firstPage: string;
  appComponents: Record<string, string>;
  /** Root folder of the sub-package that owns a file, or '' for the main package. */
  packageOf(path: string): string;
  /** The page's own json over app.json's window. */
  pageJson(path: string): Record<string, unknown>;
}

export function readAppConfig(dist: string): AppConfig {
  const file = join(dist, 'app.json');
  if (!existsSync(file))
    throw new Error(`There is no built mini-program in ${dist}: app.json is missing. Build it first.`);
  const app = JSON.parse(readFileSync(file, 'utf8')) as AppJson;
  const packages = (app.subPackages ?? app.subpackages ?? []).map(({ root, pages }) => ({
    root: root.replace(/^\/|\/$/g, ''),
    pages,
  }));
  const subPages = packages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
  return {
    routes: new Set([...app.pages, ...subPages]),
    mainPages: app.pages,
    tabs: app.tabBar?.list ?? [],
    lazy: app.lazyCodeLoading === 'requiredComponents',
    firstPage: app.pages[0] ?? '',
    appComponents: app.usingComponents ?? {},
    packageOf: (path) => packages.find(({ root }) => path.startsWith(`${root}/`))?.root ?? '',
    pageJson: (path) => ({ ...app.window, ...readJson(join(dist, `${path}.json`)) }),
  };
}

function readJson(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}
