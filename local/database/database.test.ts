import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './database';
import { emptyDynoxideFile } from './dynoxide-seed';
import { enginesHere } from './engines-here';
import { createTable, listTables } from './testkit-calls';

describe('the database engine', () => {
  test.each(enginesHere)('%s answers, and is gone after close', async (engine) => {
    const database = await openDatabase({ engine });
    await createTable(database.endpoint, 'first');
    expect(await listTables(database.endpoint)).toEqual(['first']);
    await database.close();
    await expect(listTables(database.endpoint)).rejects.toThrow();
  });

  test.each(enginesHere)('%s keeps in a folder what it was given', async (engine) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'linli-test-'));
    const before = await openDatabase({ engine, dataDir });
    await createTable(before.endpoint, 'kept');
    await before.close();
    const after = await openDatabase({ engine, dataDir });
    expect(await listTables(after.endpoint)).toEqual(['kept']);
    await after.close();
    rmSync(dataDir, { recursive: true });
  });

  test('the embedded engine starts from a file that indexes and trims its stream', () => {
    const file = emptyDynoxideFile().toString('latin1');
    expect(file.startsWith('SQLite format 3')).toBe(true);
    expect(file).toContain('CREATE INDEX stream_order');
    expect(file).toContain('CREATE TRIGGER stream_trim');
  });

  test('the engine goes when its owner is killed', async () => {
    const script = `
      const { openDatabase } = require(${JSON.stringify(join(__dirname, 'database.ts'))});
      openDatabase({ engine: 'dynoxide' }).then((database) => console.log(database.endpoint));
      setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(owner.stdout, 'data')) as [Buffer];
    const endpoint = said.toString('utf8').trim();
    expect(await listTables(endpoint)).toEqual([]);
    owner.kill('SIGKILL');
    await gone(endpoint);
  });
});

/** Resolves when nobody answers there any more; the test's own time limit is the deadline. */
async function gone(endpoint: string): Promise<void> {
  for (;;) {
    try {
      await listTables(endpoint);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
