import type { Complaints } from './complaints';
import type { Realm } from './realm';
import type { PageElement } from './types';

const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel']);
const POINT = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 };

export type FireEvent = (element: PageElement, type: string, detail?: Record<string, unknown>) => boolean;

/** Gives the function that fires one event at an element; touches and taps travel up to the page. It tells if anybody listened. */
export function createEvents(realm: Realm, complaints: Complaints): FireEvent {
  return (element, type, detail = {}) => {
    let heard = false;
    for (let at: PageElement | undefined = element; at; at = at.parent) {
      const handler = at.handlers.get(type);
      if (handler) {
        heard = true;
        const event = realm.copyIn(describeEvent(element, at, type, detail));
        call(handler.owner, handler.method, event, complaints);
      }
      if (handler?.catches || !BUBBLING.has(type)) break;
    }
    return heard;
  };
}

function call(owner: Record<string, unknown>, method: string, event: unknown, complaints: Complaints): void {
  const handle = owner[method];
  if (typeof handle !== 'function') complaints.add(`${String(owner.is)} has no method "${method}"`);
  else complaints.guard(`${String(owner.is)} ${method}`, () => handle.call(owner, event));
}

function describeEvent(
  target: PageElement,
  current: PageElement,
  type: string,
  detail: Record<string, unknown>,
): object {
  const touches = BUBBLING.has(type) ? [POINT] : [];
  return {
    type,
    timeStamp: Math.round(performance.now()),
    detail: type === 'tap' ? { x: POINT.pageX, y: POINT.pageY, ...detail } : detail,
    target: spot(target),
    currentTarget: spot(current),
    mark: {},
    touches: type === 'touchend' ? [] : touches,
    changedTouches: touches,
  };
}

function spot({ id, dataset }: PageElement): object {
  return { id, dataset, offsetLeft: 0, offsetTop: 0 };
}
