import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cloud, startCloud } from './cloud';
import { openDataFolder } from './data-folder';
import { createDemo } from './demo-data';
import type { LocalPerson } from './people';

export interface StartWish {
  /** The project's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Forget what is stored and fill it anew. */
  readonly fresh: boolean;
}

const SHOWN_PEOPLE = 12;

/** Starts the local cloud, says where it is and who can come in, and ends it with Ctrl-C. */
export async function start({ root, env, fresh }: StartWish): Promise<void> {
  const dataDir = resolve(root, env.DATA_DIR || '.data');
  const port = readPort(env.PORT);
  if (fresh) forget(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const logFile = join(dataDir, 'functions.log');
  writeFileSync(logFile, '');
  const began = performance.now();
  const cloud = await startCloud({
    root,
    port,
    stage: 'dev',
    dataDir,
    demo: createDemo(root),
    log: (name, text) => appendFileSync(logFile, `${name} ${text}`),
    report: (fault) => console.error(fault instanceof Error ? (fault.stack ?? fault.message) : fault),
  }).catch((fault: unknown) => {
    throw isPortTaken(fault)
      ? new Error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`)
      : fault;
  });
  greet(cloud, logFile, Math.round(performance.now() - began));
  endWithSignal(cloud);
}

function readPort(text: string | undefined): number {
  const port = Number(text || 8080);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is a number from 1 to 65535, not "${text}"`);
}

function forget(dataDir: string): void {
  const folder = openDataFolder(dataDir);
  folder.clear();
  folder.close();
}

function greet(cloud: Cloud, logFile: string, milliseconds: number): void {
  console.log(`\n  邻里 is at ${cloud.url}   (database: ${cloud.engine}, up in ${milliseconds} ms)\n`);
  const shown = onePerRole(cloud.people).slice(0, SHOWN_PEOPLE);
  if (shown.length > 0) console.log('  Who can log in, by the switcher on the page, which only this machine adds:');
  for (const { key, name, roles, place } of shown) {
    console.log(`    ${key.padEnd(24)} ${name}  ${roles.join('、') || '刚来'}  ${place}`);
  }
  if (cloud.people.length > shown.length) console.log(`    … and others: ${cloud.url}/__local/people`);
  console.log(`\n  The API: ${cloud.url}/openapi.json\n  The functions' log: ${logFile}\n  Ctrl-C ends everything.\n`);
}

/** The first person of each combination of roles. */
function onePerRole(people: readonly LocalPerson[]): LocalPerson[] {
  const rolesOf = ({ roles }: LocalPerson) => [...roles].sort().join();
  return people.filter((person, place) => people.findIndex((other) => rolesOf(other) === rolesOf(person)) === place);
}

function isPortTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}

/** One ending, however often it is asked for. */
function endWithSignal(cloud: Cloud): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await cloud.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}
