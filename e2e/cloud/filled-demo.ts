/** The demo, laid down once for all tests of a run: each opens a copy of its own, which is cheaper than laying it down anew. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, startCloud } from '../../local/cloud';
import type { CloudWish } from '../../local/cloud-wish';
import type { EngineName } from '../../local/database/engines';
import { createDemo } from '../../local/demo-data';

const root = join(__dirname, '../..');
/** Where the run's processes find it. */
const [folderName, engineName] = ['FILLED_DEMO_FOLDER', 'FILLED_DEMO_ENGINE'] as const;
const memory = '/dev/shm';

export const openDemo = (wish: Partial<CloudWish>): Promise<Cloud> =>
  startCloud({ root, port: 0, stage: 'dev', demo: createDemo(root), ticking: false, ...wish });

/** Before the first test. */
export const fillDemo = async (): Promise<void> => {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'linli-demo-'));
  const cloud = await openDemo({ dataDir: join(folder, 'filled') });
  await cloud.close();
  process.env[folderName] = folder;
  process.env[engineName] = cloud.engine;
};

/** After the last. */
export const dropDemo = (): void => {
  const folder = process.env[folderName];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};

export interface DemoCopy {
  readonly dataDir: string;
  readonly drop: () => void;
}

/** A data folder with the demo in it; undefined when none was laid down for this engine. */
export const copyOfDemo = (engine: EngineName | undefined): DemoCopy | undefined => {
  const folder = process.env[folderName];
  if (folder === undefined || (engine !== undefined && engine !== process.env[engineName])) return undefined;
  const dataDir = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, 'filled'), dataDir, { recursive: true });
  return { dataDir, drop: () => rmSync(dataDir, { recursive: true, force: true }) };
};
