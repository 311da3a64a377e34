import type { WxFunction } from '../types';
import type { Host } from './host';

const EVENTS = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'MemoryWarning',
  'WindowResize',
  'KeyboardHeightChange',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'UserCaptureScreen',
  'LazyLoadError',
];

/** wx.onX and wx.offX; the runner fires what it can simulate. */
export function listenerApis(host: Host): Record<string, WxFunction> {
  const pairs = EVENTS.flatMap((event): [string, WxFunction][] => [
    [`on${event}`, (listener: WxFunction) => void listenersOf(host, event).add(listener)],
    [
      `off${event}`,
      (listener?: WxFunction) => {
        if (listener) listenersOf(host, event).delete(listener);
        else listenersOf(host, event).clear();
      },
    ],
  ]);
  return Object.fromEntries(pairs);
}

function listenersOf(host: Host, event: string): Set<WxFunction> {
  const there = host.listeners.get(event) ?? new Set<WxFunction>();
  host.listeners.set(event, there);
  return there;
}

export function fireListeners(host: Host, event: string, detail: object): void {
  for (const listener of host.listeners.get(event) ?? []) {
    host.complaints.guard(`wx.on${event}`, () => listener(host.realm.copyIn(detail)));
  }
}
