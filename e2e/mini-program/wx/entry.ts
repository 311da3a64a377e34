import { parseUrl } from '../page-address';
import type { Host } from './host';

/** How the person came in: the options of onLaunch, onShow and getLaunchOptionsSync. 1001 is the list of recent programs. */
export function entryOf(host: Host): object {
  const { route, query } = parseUrl(host.options.path ?? `/${host.config.firstPage}`, '');
  return { path: route, query, scene: 1001, shareTicket: '', referrerInfo: {} };
}
