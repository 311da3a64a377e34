import { applyPatch } from './data-path';
import type { Realm } from './realm';
import type { Definition } from './script-loader';
import type { Instance } from './types';

/** Told of each setData: how many bytes it carried, and what to call once the page has drawn it. */
export type OnSetData = (bytes: number, drawn: () => void) => void;

/** Makes a page's or component's living object: the definition's members, its own copy of data, and setData. */
export function createInstance(path: string, definition: Definition, realm: Realm, onSetData: OnSetData): Instance {
  const { data, methods, ...members } = definition as { data?: unknown; methods?: Record<string, unknown> };
  const initial = typeof data === 'function' ? (data as () => unknown)() : (data ?? {});
  const instance = { ...members, ...methods } as unknown as Instance;
  instance.is = path;
  instance.data = realm.copyIn(initial) as Record<string, unknown>;
  instance.setData = (patch, drawn) => {
    const json = JSON.stringify(patch ?? {});
    applyPatch(instance.data, realm.copyIn(JSON.parse(json)) as Record<string, unknown>);
    onSetData(Buffer.byteLength(json), () => drawn?.call(instance));
  };
  return instance;
}

interface PropertyDefinition {
  value?: unknown;
}

/** Puts the values a parent hands down into a component's data, with the declared defaults for what is missing. */
export function setProperties(
  instance: Instance,
  definition: Definition,
  given: Record<string, unknown>,
  realm: Realm,
): void {
  const declared = (definition.properties ?? {}) as Record<string, PropertyDefinition | null>;
  for (const [name, property] of Object.entries(declared)) {
    const value = name in given ? given[name] : (property?.value ?? null);
    instance.data[name] = realm.copyIn(value);
    notify(definition, instance, name);
  }
  instance.properties = instance.data;
}

function notify(definition: Definition, instance: Instance, name: string): void {
  const observer = (definition.observers as Record<string, (value: unknown) => void> | undefined)?.[name];
  observer?.call(instance, instance.data[name]);
}

/** Calls a component's lifetime, wherever it is written. */
export function callLifetime(
  instance: Instance,
  definition: Definition,
  name: 'created' | 'attached' | 'ready' | 'detached',
): void {
  const lifetimes = definition.lifetimes as Record<string, unknown> | undefined;
  const hook = lifetimes?.[name] ?? definition[name];
  if (typeof hook === 'function') hook.call(instance);
}
