import vm from 'node:vm';
import type { LaunchOptions } from './types';

/** The JavaScript world that the mini-program's logic runs in: a vm context that holds only what WeChat gives. */
export interface Realm {
  context: vm.Context;
  /** Copies plain data into the realm, so that its arrays and objects are of the realm's own kinds. */
  copyIn<T>(value: T): T;
  /** The bytes as an ArrayBuffer of the realm's own. */
  bufferOf(bytes: Uint8Array): ArrayBuffer;
  /** A pending promise of the realm. */
  newPromise(run: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void): unknown;
  promisePrototype: object;
}

// A page's script sees these names as undefined in WeChat, whatever a library's feature test hopes for.
const HIDDEN_NAMES =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,XMLHttpRequest,WebSocket';

const MOVE_CLOCK = `(now) => {
  const real = Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
    apply: () => new real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? () => now() : Reflect.get(target, key, receiver)),
  });
}`;

// WeChat's own Function builds nothing from text; it only knows the old way to ask for the global object.
const HOLLOW_FUNCTION = `{
  const real = Function;
  globalThis.Function = function (...texts) {
    return texts[texts.length - 1] === 'return this' ? () => global : () => undefined;
  };
  Function.prototype = real.prototype;
}`;

export function createRealm(globals: Record<string, unknown>, { globals: limits = {}, now }: LaunchOptions): Realm {
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  const run = (source: string): unknown => vm.runInContext(source, context);
  const parse = run('JSON.parse') as (json: string) => unknown;
  const promise = run('Promise') as PromiseConstructor;
  const own = run('(bytes) => Uint8Array.from(bytes).buffer') as (bytes: Uint8Array) => ArrayBuffer;
  run('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; globalThis.global = {};');
  if (now) (run(MOVE_CLOCK) as (clock: () => number) => void)(now);
  if (limits.noFunction || limits.hideGlobalThis) run(HOLLOW_FUNCTION);
  if (limits.noIntl) run('delete globalThis.Intl');
  if (limits.hideGlobalThis) run('delete globalThis.globalThis');
  return {
    context,
    copyIn: <T>(value: T): T => (value === undefined ? value : (parse(JSON.stringify(value) ?? 'null') as T)),
    bufferOf: own,
    newPromise: (start) => new promise(start),
    promisePrototype: promise.prototype,
  };
}

export type ModuleFunction = (
  require: (request: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/** Wraps one script file as WeChat does; `this` and the browser's names are undefined in it. */
export function compileModule(realm: Realm, source: string, filename: string): ModuleFunction {
  const wrapped = `(function (require, module, exports, ${HIDDEN_NAMES}) {${source}\n})`;
  return new vm.Script(wrapped, { filename }).runInContext(realm.context) as ModuleFunction;
}
