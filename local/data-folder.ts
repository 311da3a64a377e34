import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoints } from './stream-pump/shard-reader';
import type { KnownPeople } from './wechat/people';

/** What the local cloud keeps beside the database from one life to the next. */
export interface KeptState {
  /** The table and demo data that the database was filled with; absent: it was never finished. */
  readonly seeded?: string;
  /** Milliseconds that the local clock is ahead of real time. */
  readonly clockAhead?: number;
  readonly checkpoints?: Checkpoints;
  readonly wechat?: KnownPeople;
}

export interface DataFolder {
  /** Absent: nothing is kept. */
  readonly databaseDir: string | undefined;
  /** Where uploaded objects lie; absent: in memory. */
  readonly objectsDir: string | undefined;
  readonly state: KeptState;
  readonly keep: (changes: KeptState) => void;
  /** Forgets everything, the database's files too; nobody may have them open. */
  readonly clear: () => void;
  readonly close: () => void;
}

/** The folder cannot be used; the message tells what to do. */
export class DataFolderRefused extends Error {
  override readonly name = 'DataFolderRefused';
}

/** @throws DataFolderRefused when another local cloud has it open */
export function openDataFolder(folder: string | undefined): DataFolder {
  if (folder === undefined) return forgetful();
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const owner = Number(read(lock) ?? 0);
  if (owner !== 0 && owner !== process.pid && isAlive(owner)) {
    throw new DataFolderRefused(
      `${folder} is in use by process ${owner}. Stop that one, or set DATA_DIR to another folder.`,
    );
  }
  writeFileSync(lock, String(process.pid));
  const file = join(folder, 'state.json');
  const databaseDir = join(folder, 'database');
  const objectsDir = join(folder, 'objects');
  let state = JSON.parse(read(file) ?? '{}') as KeptState;
  const keep = (changes: KeptState) => {
    state = { ...state, ...changes };
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  };
  return {
    databaseDir,
    objectsDir,
    get state() {
      return state;
    },
    keep,
    clear: () => {
      rmSync(databaseDir, { recursive: true, force: true });
      rmSync(objectsDir, { recursive: true, force: true });
      state = {};
      keep({});
    },
    close: () => rmSync(lock, { force: true }),
  };
}

function forgetful(): DataFolder {
  return { databaseDir: undefined, objectsDir: undefined, state: {}, keep: () => {}, clear: () => {}, close: () => {} };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
