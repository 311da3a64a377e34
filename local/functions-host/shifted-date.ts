/** `Date` whose present is the given clock's; everything else about it is the real one's. */
export function shiftedDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new Date(now()).toString(),
    get: (target, name) => (name === 'now' ? () => now() : Reflect.get(target, name)),
  });
}
