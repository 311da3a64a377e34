import type { Complaints } from '../complaints';
import type { WxApis, WxFunction } from '../types';

export interface RecordedWx {
  /** The `wx` that the mini-program sees. */
  wx: object;
  /** First argument of each call of one API, oldest first; functions in it are left out. */
  calls(name: string): unknown[];
}

// Looked at by build runtimes and promises, not APIs.
const NOT_APIS = /^(_|webpack|\$|then$|toJSON$|constructor$|default$|hasOwnProperty$|valueOf$|toString$)/;

/** Wraps the provided APIs: every call is recorded, and a call of an API that nobody provided is a complaint and throws. */
export function recordWx(apis: WxApis, complaints: Complaints): RecordedWx {
  const record = new Map<string, unknown[]>();
  const wrapped = new Map<string, unknown>();

  const remember = (name: string, first: unknown): void => {
    record.set(name, [...(record.get(name) ?? []), withoutFunctions(first)]);
  };
  const wrap = (name: string): WxFunction => {
    const api = apis[name];
    if (typeof api === 'function') {
      return (...given) => {
        remember(name, given[0]);
        return (api as WxFunction)(...given);
      };
    }
    return (...given) => {
      remember(name, given[0]);
      complaints.add(`wx.${name} was called, but nobody provides it`);
      throw new Error(`wx.${name} is not provided`);
    };
  };
  const wx = new Proxy(apis, {
    get: (target, key) => {
      if (typeof key === 'symbol' || NOT_APIS.test(key)) return Reflect.get(target, key);
      if (key in target && typeof target[key] !== 'function') return target[key];
      if (!wrapped.has(key)) wrapped.set(key, wrap(key));
      return wrapped.get(key);
    },
  });
  return { wx, calls: (name) => [...(record.get(name) ?? [])] };
}

function withoutFunctions(value: unknown): unknown {
  const json = typeof value === 'function' ? undefined : JSON.stringify(value);
  return json === undefined ? undefined : JSON.parse(json);
}
