import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../loopback';
import { emptyDynoxideFile } from './dynoxide-seed';
import { chooseEngine, dynoxideFile, type EngineCommand, type EngineName } from './engines';
import { type GuardedChild, startGuarded } from './guarded-child';
import { plainCall } from './plain-call';

export interface Database {
  /** Where DynamoDB's protocol is spoken. */
  readonly endpoint: string;
  readonly name: EngineName;
  readonly close: () => Promise<void>;
}

export interface DatabaseWish {
  /** Where the data stays; absent: gone with the process. */
  readonly dataDir?: string | undefined;
  /** Absent: the first engine that can run here. */
  readonly engine?: EngineName | undefined;
}

const STARTS_WITHIN_MS = 30_000;

/**
 * Starts a database engine of our own. It ends with `close` or with this process, whichever comes first.
 * @throws NoDatabaseEngine when none can run here; Error with the engine's words when it does not come up
 */
export async function openDatabase({ dataDir, engine }: DatabaseWish = {}): Promise<Database> {
  const command = chooseEngine(engine);
  const throwAway = dataDir === undefined && command.name === 'dynoxide' ? scratchFolder() : undefined;
  const folder = dataDir ?? throwAway;
  if (folder !== undefined) prepare(command, folder);
  const port = await freePort();
  const child = startGuarded(command.file, command.args(port, folder), throwAway);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint, command, child);
  } catch (fault) {
    await child.stop();
    throw fault;
  }
  return {
    endpoint,
    name: command.name,
    close: async () => {
      await child.stop();
      if (throwAway !== undefined) rmSync(throwAway, { recursive: true, force: true });
    },
  };
}

/** The embedded engine is faster on a file that has our index than in its own memory; this one never reaches a disk where it can. */
function scratchFolder(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'linli-database-'));
}

function prepare(command: EngineCommand, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (command.name !== 'dynoxide' || existsSync(dynoxideFile(folder))) return;
  writeFileSync(dynoxideFile(folder), emptyDynoxideFile());
}

async function answering(endpoint: string, command: EngineCommand, child: GuardedChild): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (!(await speaksDynamo(endpoint))) {
    if (!child.alive()) throw new Error(`The database engine (${command.name}) ended at once: ${child.said()}`);
    if (performance.now() > deadline) {
      throw new Error(`The database engine (${command.name}) did not answer in 30 seconds: ${child.said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function speaksDynamo(endpoint: string): Promise<boolean> {
  try {
    const answer = await plainCall(endpoint, 'ListTables', {});
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}
