import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StoredObject {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** Where objects lie between calls. */
export interface ObjectShelf {
  readonly get: (key: string) => StoredObject | undefined;
  readonly put: (key: string, stored: StoredObject) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** @param folder absent: everything is gone at the end */
export function openShelf(folder: string | undefined): ObjectShelf {
  return folder === undefined ? inMemory() : inFolder(folder);
}

function inMemory(): ObjectShelf {
  const lying = new Map<string, StoredObject>();
  return {
    get: (key) => lying.get(key),
    put: (key, stored) => void lying.set(key, stored),
    remove: (key) => void lying.delete(key),
    keys: () => [...lying.keys()],
  };
}

/** One file an object: a line of JSON, then the bytes. Whole or not at all. */
function inFolder(folder: string): ObjectShelf {
  mkdirSync(folder, { recursive: true });
  const pathOf = (key: string) => join(folder, Buffer.from(key).toString('base64url'));
  return {
    get: (key) => {
      try {
        const whole = readFileSync(pathOf(key));
        const end = whole.indexOf('\n');
        const { contentType } = JSON.parse(whole.toString('utf8', 0, end)) as { contentType: string };
        return { contentType, bytes: whole.subarray(end + 1) };
      } catch {
        return undefined;
      }
    },
    put: (key, { bytes, contentType }) => {
      const half = `${pathOf(key)}.half`;
      writeFileSync(half, Buffer.concat([Buffer.from(`${JSON.stringify({ contentType })}\n`), bytes]));
      renameSync(half, pathOf(key));
    },
    remove: (key) => rmSync(pathOf(key), { force: true }),
    keys: () =>
      readdirSync(folder)
        .filter((name) => !name.endsWith('.half'))
        .map((name) => Buffer.from(name, 'base64url').toString('utf8')),
  };
}
