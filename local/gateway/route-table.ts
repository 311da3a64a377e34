import type { Route } from '../template/routes';

export interface Matched {
  readonly route: Route;
  /** Decoded, as the gateway hands them on. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Finds the route of a request; a literal segment goes before a parameter, as in the cloud. */
export type RouteTable = (method: string, path: string) => Matched | undefined;

export function createRouteTable(routes: readonly Route[]): RouteTable {
  const byLiterals = [...routes].sort((one, other) => parameters(one) - parameters(other));
  const entries = byLiterals.map((route) => ({ route, segments: route.path.split('/') }));
  return (method, path) => {
    const asked = path.split('/');
    for (const { route, segments } of entries) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const pathParameters = match(segments, asked);
      if (pathParameters !== undefined) return { route, pathParameters };
    }
    return undefined;
  };
}

function parameters(route: Route): number {
  return route.path.split('{').length;
}

function match(segments: readonly string[], asked: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== asked.length) return undefined;
  const found: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const given = asked[place] ?? '';
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== given) return undefined;
    if (name !== undefined && given === '') return undefined;
    if (name !== undefined) found[name] = decodeURIComponent(given);
  }
  return found;
}
