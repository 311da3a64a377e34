import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW_TO =
  'Run `node config/install-browser.mjs` (Debian or Ubuntu, as root), or install Chromium or Chrome and set CHROMIUM_PATH.';

/** Thrown when this machine has no browser; its message says how to get one. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** What of the environment decides which browser is taken. */
export type BrowserEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Path of a Chromium: CHROMIUM_PATH when it is set, else the usual places.
 * @throws NoBrowser
 */
export function findChromium(environment: BrowserEnvironment = process.env, exists = existsSync): string {
  const named = environment.CHROMIUM_PATH;
  if (named && exists(named)) return named;
  if (named) throw new NoBrowser(`CHROMIUM_PATH names ${named}, which does not exist. ${HOW_TO}`);
  const found = USUAL_PLACES.find((place) => exists(place));
  if (!found) throw new NoBrowser(`No Chromium on this machine. ${HOW_TO}`);
  return found;
}

/**
 * Why the browser journeys cannot run here, or undefined when they can. With CI=true a missing browser is a failure.
 * @throws NoBrowser when CI=true and there is none
 */
export function whyNoBrowser(environment: BrowserEnvironment = process.env, exists = existsSync): string | undefined {
  try {
    findChromium(environment, exists);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof NoBrowser) || environment.CI === 'true') throw cause;
    return cause.message;
  }
}
