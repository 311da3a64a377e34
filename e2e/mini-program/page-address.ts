import { posix } from 'node:path';

export interface PageAddress {
  /** Path of the page without a leading slash. */
  route: string;
  /** As written: WeChat does not decode the values. */
  query: Record<string, string>;
}

/** Reads `/pages/x/index?id=7`, or a path relative to the page that is shown. */
export function parseUrl(url: string, shownRoute: string): PageAddress {
  const [path = '', search = ''] = url.split('?', 2);
  const route = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(shownRoute), path);
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
  return { route: route.replace(/\.html$/, ''), query: Object.fromEntries(pairs) };
}
