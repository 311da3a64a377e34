/** The local cloud's own script on every page that it serves: be this person. The browser build itself knows nothing of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpReply } from './http-reply';

export const SWITCHER_PATH = '/__local/switcher.js';
const SCRIPT_FILE = join(__dirname, '../switcher/switcher.js');

/** The page with the script in its head, before its own scripts run. */
export function withSwitcher(html: string): string {
  return html.replace('</head>', `<script src="${SWITCHER_PATH}"></script></head>`);
}

export async function switcherScript(): Promise<HttpReply> {
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
  return { status: 200, headers, body: await readFile(SCRIPT_FILE) };
}
