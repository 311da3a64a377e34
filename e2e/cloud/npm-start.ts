/** `npm start` as somebody types it in a terminal, and Ctrl-C as the terminal sends it: to the whole group of processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../local/loopback';

const root = join(__dirname, '../..');

export interface Started {
  readonly url: string;
  /** Everything that it has printed. */
  readonly said: () => string;
  /** Answers when the command has ended. */
  readonly ctrlC: () => Promise<void>;
}

/** From where it is to the last line. */
const greeting = /邻里 is at (http:\/\/\S+)[\s\S]*Ctrl-C ends everything/;

const greeted = (child: ChildProcess, said: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = greeting.exec(said())?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`npm start has ended: ${said()}`)));
  });

/** @param dataDir where it keeps its state: a folder of the caller's own, by which its processes are known too */
export const npmStart = async (dataDir: string): Promise<Started> => {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()) };
  const child = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const listen = (chunk: Buffer) => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const said = () => text;
  const url = await greeted(child, said);
  return {
    url,
    said,
    ctrlC: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await ended;
    },
  };
};

const environmentOf = (processId: string): string => {
  try {
    return readFileSync(`/proc/${processId}/environ`, 'utf8');
  } catch {
    // It has ended while we looked, or is another user's.
    return '';
  }
};

/** Processes that were started with this data folder and live. Linux tells. */
export const processesOf = (dataDir: string): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(`DATA_DIR=${dataDir}\0`));
