import { type Actions, createActions } from './actions';
import { type SettleOptions, waitUntilQuiet } from './open-work';
import { textOf } from './query';
import { search, theOne } from './search';
import type { TrackedTimers } from './tracked-timers';
import type { NetworkMode, PageElement, PhoneFile, RequestRecord, SetDataFigure, Target } from './types';
import { entryOf } from './wx/entry';
import type { Host } from './wx/host';
import { fireListeners } from './wx/listeners';
import type { RecordedWx } from './wx/proxy';

export interface CurrentPage {
  route: string;
  query: Readonly<Record<string, string>>;
  /** A copy of the page's data. */
  data: Record<string, unknown>;
}

/** A running mini-program, as a person (and a measuring test) meets it. */
export interface MiniProgram extends Actions {
  currentPage(): CurrentPage;
  /** Routes that are open, bottom first. */
  pageRoutes(): string[];
  /** All visible text of the shown page, one line a block. */
  text(): string;
  /** The one element that fits. @throws Error when none or several do, with what the page shows */
  find(target: Target): PageElement;
  findAll(target: Target): PageElement[];
  textOf(element: PageElement): string;
  /** Waits till the page is quiet; fails on what the mini-program complained of. */
  settle(options?: SettleOptions): Promise<void>;
  /** Requests so far, oldest first. */
  requests(): RequestRecord[];
  /** What setData carried, by route. */
  setDataBytes(): Record<string, SetDataFigure>;
  /** First argument of each call of a wx API, oldest first. */
  calls(name: string): unknown[];
  /** What went wrong so far; `takeErrors` also forgets it, for a journey that expects it. */
  errors(): readonly string[];
  takeErrors(): string[];
  /** console.log, info and warn. */
  logs(): readonly string[];
  /** Script files that have run: a sub-package's only once one of its pages was opened. */
  loadedFiles(): string[];
  /** `offline`: no request leaves. `answer-lost`: it arrives and is done, but its answer never comes back. */
  setNetwork(mode: NetworkMode): void;
  /** The person copies a text in a chat. */
  copy(text: string): void;
  /** Somebody sends the person a file, or he sends it to himself. */
  receiveFile(file: PhoneFile): void;
  /** The person takes a picture: it lies on top of his album. */
  takePicture(file: PhoneFile): void;
  /** The app goes to the background and comes back. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends it. @throws Error when complaints are left that no settle() has thrown and nobody has taken */
  close(): void;
  /** Ends it and looks at nothing. */
  stop(): void;
}

export interface MiniProgramParts {
  host: Host;
  timers: TrackedTimers;
  figures: Map<string, SetDataFigure>;
  recorded: RecordedWx;
  logs: readonly string[];
  app(): Record<string, unknown>;
  loadedFiles(): string[];
  stop(): void;
}

export function createMiniProgram(parts: MiniProgramParts): MiniProgram & { openFirst(): void } {
  const { host, timers, figures, recorded } = parts;
  const { complaints, work } = host;
  const current = () => host.pages().current();
  const lifecycle = (name: string, given?: object): void => {
    const hook = parts.app()[name];
    if (typeof hook === 'function')
      complaints.guard(`App ${name}`, () => hook.call(parts.app(), host.realm.copyIn(given)));
  };
  const settle = async (options: SettleOptions = {}): Promise<void> => {
    const open = (upTo: number): string[] => [...work.open(), ...timers.open(upTo)];
    try {
      await waitUntilQuiet(open, options);
    } finally {
      complaints.throwIfAny();
    }
  };
  const findAll = (target: Target): PageElement[] => search(current().tree(), target);
  const find = (target: Target): PageElement => theOne(findAll(target), target, textOf(current().tree()));

  return {
    ...createActions({ host, find, findAll, settle }),
    currentPage: () => {
      const { route, query, instance } = current();
      return { route, query, data: JSON.parse(JSON.stringify(instance.data)) };
    },
    pageRoutes: () =>
      host
        .pages()
        .all()
        .map(({ route }) => route),
    text: () => textOf(current().tree()),
    find,
    findAll,
    textOf,
    settle,
    requests: () => host.requests.map((request) => ({ ...request })),
    setDataBytes: () => Object.fromEntries(figures),
    calls: recorded.calls,
    errors: complaints.all,
    takeErrors: complaints.take,
    logs: () => parts.logs,
    loadedFiles: parts.loadedFiles,
    setNetwork: (mode) => {
      host.networkMode = mode;
      const online = mode !== 'offline';
      fireListeners(host, 'NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' });
    },
    copy: (text) => {
      host.clipboard = text;
    },
    receiveFile: (file) => {
      host.chatFile = file;
    },
    takePicture: (file) => {
      host.albumPhoto = file;
    },
    leave: async () => {
      current().hide();
      lifecycle('onHide');
      fireListeners(host, 'AppHide', {});
      await settle();
    },
    comeBack: async () => {
      lifecycle('onShow', entryOf(host));
      fireListeners(host, 'AppShow', entryOf(host));
      current().show();
      await settle();
    },
    close: () => {
      parts.stop();
      complaints.throwIfAny();
    },
    stop: parts.stop,
    openFirst: () => {
      lifecycle('onLaunch', entryOf(host));
      lifecycle('onShow', entryOf(host));
      host.pages().open(host.options.path ?? `/${host.config.firstPage}`);
    },
  };
}
