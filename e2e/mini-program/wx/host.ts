import type { AppConfig } from '../app-config';
import type { Complaints } from '../complaints';
import { describe } from '../complaints';
import type { OpenWork } from '../open-work';
import type { PageStack } from '../page-stack';
import type { Realm } from '../realm';
import type { LaunchOptions, NetworkMode, PhoneFile, RequestRecord, WxFunction } from '../types';
import { WxFailure } from './failure';

/** What the wx APIs stand on. */
export interface Host {
  options: LaunchOptions;
  config: AppConfig;
  realm: Realm;
  complaints: Complaints;
  work: OpenWork;
  storage: Map<string, unknown>;
  requests: RequestRecord[];
  pages(): PageStack;
  networkMode: NetworkMode;
  clipboard: string;
  /** The newest file in the person's chats. */
  chatFile: PhoneFile | undefined;
  /** The newest picture in the person's album. */
  albumPhoto: PhoneFile | undefined;
  /** What lies under a path that the program knows. */
  files: Map<string, Uint8Array>;
  /** True while WeChat would still take what runs for the answer to a tap. */
  inGesture(): boolean;
  startGesture(): void;
  endGesture(): void;
  /** Functions registered by wx.onX, by X's full name. */
  listeners: Map<string, Set<WxFunction>>;
}

type Callbacks = Partial<Record<'success' | 'fail' | 'complete', WxFunction>>;
export type WxOptions = Record<string, unknown> & Callbacks;

/**
 * Makes a wx API with success, fail and complete; without any of them it answers with a promise, as WeChat's do.
 * `run` starts at once; throw a WxFailure to fail.
 */
export function asyncApi(host: Host, name: string, run: (options: WxOptions) => unknown): WxFunction {
  return (options: WxOptions = {}) => {
    const end = host.work.start(`wx.${name}`);
    const { success, fail, complete } = options;
    const outcome = start(() => run(options));
    if (!success && !fail && !complete) {
      return host.realm.newPromise((resolve, reject) => {
        settle(host, name, outcome, end, { success: resolve, fail: reject });
      });
    }
    settle(host, name, outcome, end, options);
    return undefined;
  };
}

/** Runs at once, unlike `.then`: what an API does to the page must be done when it returns. */
function start(run: () => unknown): Promise<unknown> {
  try {
    return Promise.resolve(run());
  } catch (cause) {
    return Promise.reject(cause);
  }
}

function settle(host: Host, name: string, outcome: Promise<unknown>, end: () => void, callbacks: Callbacks): void {
  const tell = (kind: 'success' | 'fail', result: object): void => {
    setImmediate(() => {
      end();
      const given = host.realm.copyIn(result);
      if (kind === 'fail' && !callbacks.fail && !callbacks.complete) host.complaints.add(`wx.${name}`, result);
      host.complaints.guard(`wx.${name} ${kind}`, () => callbacks[kind]?.(given));
      host.complaints.guard(`wx.${name} complete`, () => callbacks.complete?.(given));
    });
  };
  outcome.then(
    (result) => tell('success', { errMsg: `${name}:ok`, ...(result as object | undefined) }),
    (cause: unknown) => {
      if (cause instanceof WxFailure) tell('fail', { errMsg: cause.errMsg, ...cause.fields });
      else {
        host.complaints.add(`wx.${name}`, cause);
        tell('fail', { errMsg: `${name}:fail ${describe(cause).split('\n')[0]}` });
      }
    },
  );
}

/** APIs that only have to succeed; what they were called with is read from the record of calls. */
export function silentApis(host: Host, names: readonly string[]): Record<string, WxFunction> {
  return Object.fromEntries(names.map((name) => [name, asyncApi(host, name, () => undefined)]));
}
