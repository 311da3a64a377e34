import { resolve } from 'node:path';
import { readAppConfig } from './app-config';
import { createComplaints, watchRejections } from './complaints';
import { createConsole } from './logic-console';
import { createMiniProgram, type MiniProgram } from './mini-program';
import { createOpenWork } from './open-work';
import { createPageMaker } from './page';
import { createPageStack, type PageStack } from './page-stack';
import { createRealm } from './realm';
import { createScriptLoader, type Definition } from './script-loader';
import { compileTemplates } from './templates';
import { createTrackedTimers } from './tracked-timers';
import type { LaunchOptions, SetDataFigure } from './types';
import { wxApis } from './wx/apis';
import type { Host } from './wx/host';
import { recordWx } from './wx/proxy';
import { createRequestApis } from './wx/request';

/**
 * Runs a built mini-program: its own scripts in a vm, its own templates through WeChat's compiler, its requests over HTTP.
 * Resolves once the first page is quiet.
 * @throws Error when the build is missing, or the start logs errors
 */
export async function launchMiniProgram(options: LaunchOptions): Promise<MiniProgram> {
  const program = startMiniProgram(options);
  try {
    await program.settle();
  } catch (cause) {
    program.stop();
    throw cause;
  }
  return program;
}

/** The same, but does not wait: shows what a person sees while the first page still loads. */
export function startMiniProgram(options: LaunchOptions): MiniProgram {
  const dist = resolve(options.dist);
  const config = readAppConfig(dist);
  const complaints = createComplaints();
  const timers = createTrackedTimers(complaints);
  const work = createOpenWork();
  const app = { instance: {} as Definition };
  const figures = new Map<string, SetDataFigure>();
  const logs: string[] = [];

  let pages: PageStack | undefined;
  const openPages = (): PageStack => {
    if (!pages) throw new Error('The pages are not there yet');
    return pages;
  };

  const realm = createRealm(
    { ...timers.functions, console: createConsole(logs, (what) => complaints.add(what)) },
    options,
  );
  const loader = createScriptLoader(dist, config, realm);
  const host = createHost({ options, config, realm, complaints, work, pages: openPages });
  const requests = createRequestApis(host);
  const recorded = recordWx({ ...requests.apis, ...wxApis(host), ...options.wx }, complaints);
  Object.assign(realm.context, {
    wx: recorded.wx,
    App: (definition: Definition) => {
      app.instance = definition;
    },
    Page: loader.register,
    Component: loader.register,
    Behavior: (definition: Definition) => definition,
    getApp: () => app.instance,
    getCurrentPages: () =>
      openPages()
        .all()
        .map(({ instance }) => instance),
  });

  const stopWatching = watchRejections(realm.promisePrototype, complaints);
  const render = compileTemplates(dist, (what) => complaints.add(what));
  pages = createPageStack(config, createPageMaker({ render, loader, realm, complaints, work, figures }));

  const program = createMiniProgram({
    host,
    timers,
    figures,
    recorded,
    logs,
    app: () => app.instance,
    loadedFiles: loader.loadedFiles,
    stop: () => {
      timers.clearAll();
      requests.close();
      stopWatching();
    },
  });
  complaints.guard('Start', () => {
    loader.require('app.js', '');
    if (!config.lazy) config.mainPages.forEach(loader.define);
    program.openFirst();
  });
  return program;
}

function createHost(parts: Pick<Host, 'options' | 'config' | 'realm' | 'complaints' | 'work' | 'pages'>): Host {
  let gesture = false;
  return {
    ...parts,
    storage: parts.options.storage ?? new Map(),
    requests: [],
    listeners: new Map(),
    networkMode: parts.options.network ?? 'ok',
    clipboard: '',
    chatFile: undefined,
    albumPhoto: undefined,
    files: new Map(),
    inGesture: () => gesture,
    startGesture: () => {
      gesture = true;
    },
    endGesture: () => {
      gesture = false;
    },
  };
}
