export type SubscribeAnswer = 'accept' | 'reject' | 'ban' | 'filter';
export type NetworkMode = 'ok' | 'offline' | 'answer-lost';
// biome-ignore lint/suspicious/noExplicitAny: WeChat's API functions take and give anything.
export type WxFunction = (...given: any[]) => unknown;
export type WxApis = Record<string, unknown>;

export interface PhoneFile {
  name: string;
  bytes: Uint8Array;
}

/** What a simulated person, phone and WeChat client are like; every answer that a real person would give is injectable. */
export interface LaunchOptions {
  /** Folder of the built mini-program (the one that holds app.json). */
  dist: string;
  /** Page to open first, with its query: a scanned code or a message's link. Default: the first page of app.json. */
  path?: string;
  /** Where a request domain of the build is served on this machine: `{ 'https://api.example.cn': 'http://127.0.0.1:8080' }`. */
  domains?: Readonly<Record<string, string>>;
  /** Replaces or adds wx APIs. */
  wx?: Partial<Record<string, WxFunction>>;
  /**
   * Poorer engines. `noFunction`: Function builds nothing from text, as in WeChat (otherwise it throws);
   * `hideGlobalThis`: old phones, which have that Function too; `noIntl`: Android engines without it.
   */
  globals?: { hideGlobalThis?: boolean; noFunction?: boolean; noIntl?: boolean };
  /** The phone's storage: hand the same Map to the next launch and drafts are still there. */
  storage?: Map<string, unknown>;
  /** How the network is when the program starts. Default: `ok`. */
  network?: NetworkMode;
  /** Milliseconds since 1970 that `Date` shows inside the mini-program. Default: this machine's clock. */
  now?: () => number;
  /** Gives the one-time code of wx.login. */
  login?: () => Promise<string>;
  /** Gives the one-time code of a phone-number button; undefined means that the person refused. */
  phoneNumber?: () => Promise<string | undefined>;
  /** Answers of the subscription dialog by template. Default: accept all. */
  subscribe?: (templateIds: readonly string[]) => Record<string, SubscribeAnswer>;
  /** Answer of showModal. Default: confirmed. */
  modal?: (options: Record<string, unknown>) => boolean | { confirm: boolean; content?: string };
  /** Index tapped on an action sheet; undefined means cancelled. Default: the first. */
  actionSheet?: (items: readonly string[]) => number | undefined;
  /** False: WeChat asks for consent to the privacy guide. Default: agreed. */
  privacyAgreed?: boolean;
  /** Overrides of what the phone says about itself (getSystemInfoSync and its family). */
  device?: Record<string, unknown>;
}

export interface Handler {
  method: string;
  catches: boolean;
  owner: Instance;
}

/** One visible element as the templates render it, custom components expanded. */
export interface PageElement {
  /** WeChat's tag: view, text, button, input, picker … */
  tag: string;
  id: string;
  classes: readonly string[];
  attributes: Readonly<Record<string, unknown>>;
  dataset: Readonly<Record<string, unknown>>;
  handlers: ReadonlyMap<string, Handler>;
  children: readonly (PageElement | string)[];
  parent: PageElement | undefined;
}

export type TextMatch = string | RegExp;

/** All given parts must hold. A text matches the innermost element that shows it, exactly if any does, else as a part. */
export interface Query {
  text?: TextMatch;
  placeholder?: TextMatch;
  ariaLabel?: TextMatch;
  class?: string;
  role?: string;
  within?: PageElement;
}

/** An element found before, a query, or a visible text. */
export type Target = PageElement | Query | string;

/** A page or a component that lives. */
export interface Instance {
  data: Record<string, unknown>;
  /** Path of its files in dist, without extension. */
  is: string;
  setData(patch: Record<string, unknown>, done?: () => void): void;
  [member: string]: unknown;
}

export interface RequestRecord {
  method: string;
  url: string;
  /** undefined while it is open, and when no answer arrived. */
  status: number | undefined;
  /** Bytes of the answer's body. */
  bytes: number;
  sentBytes: number;
}

export interface SetDataFigure {
  calls: number;
  /** Bytes of all calls as JSON in UTF-8. */
  bytes: number;
  /** Bytes of the largest call. */
  largest: number;
}
